import { checkList, finish, type CellValue, type ListChoices } from "../../../src/list";
import { plannableInSteps, plannableList, planWords, type PlannableList } from "../../../src/plan";
import { bundledPolicies } from "../../../src/rules/policies";
import { AS_OF, listOf, understood } from "../../list/listOf";
import { isoDay } from "../../rules/isoDay";

const HEADERS = ["Product", "Vendor", "Support end", "Quantity", "Unit price", "Owner", "Licence no."];
const END = isoDay("2026-06-30");
const EA = ["Enterprise Architect", "Sparx Systems Japan"];

function plannable(rows: readonly CellValue[][], choices: ListChoices = {}, headers = HEADERS): PlannableList {
  const list = understood(listOf([headers, ...rows]), choices);
  return plannableList(list, checkList(list, AS_OF, bundledPolicies), AS_OF, bundledPolicies);
}

it("takes each licence with its answers and the price of one renewal", () => {
  const { asOf, licences, leftOut } = plannable([[...EA, END, 5, 14520, "Sato", "EA-1"]]);
  expect([asOf, leftOut]).toEqual([AS_OF, []]);
  expect(licences).toMatchObject([
    {
      row: 1,
      address: "A2",
      product: { key: "enterprise architect", name: { en: "Enterprise Architect" } },
      vendor: { key: "sparx systems japan" },
      policy: { id: "sparx-jp" },
      end: END,
      owner: "Sato",
      licence: "EA-1",
      price: { kind: "priced", amount: 72600, currency: "" },
      results: { status: { kind: "found", value: "active" } },
      remarks: [],
    },
  ]);
});

it("keeps a licence whose price is not known, and says why", () => {
  const { licences } = plannable([
    [...EA, END, 5, null, "", ""],
    [...EA, END, 5, "on request", "", ""],
    [...EA, END, "five", 14520, "", ""],
    [...EA, END, null, "14,520", "", ""],
  ]);
  expect(licences.map(({ price }) => (price.kind === "priced" ? price.amount : planWords(price.why, "en")))).toEqual([
    "No price is given in E2.",
    "E3 holds on request, which is no price.",
    "D4 holds five, which is no quantity.",
    14520,
  ]);
  expect(licences[3]?.remarks.map(({ id }) => id)).toEqual(["whyThousandsAssumed", "oneAssumed"]);
  const without = plannable([[...EA, END]], {}, HEADERS.slice(0, 3));
  expect(without.licences[0]?.price).toMatchObject({ why: { id: "noPriceColumn" } });
});

it("leaves out what the check stopped, and what somebody left out, with the reason", () => {
  const rows = [
    ["Unheard-of Suite", "Nobody Ltd", END, 1, 100, "", ""],
    [...EA, isoDay("2026-06-15"), 1, 100, "", ""],
    [...EA, END, 1, 100, "", ""],
  ];
  const stopped = plannable(rows);
  expect(stopped.leftOut.map(({ row, why }) => [row, why.id])).toEqual([
    [1, "whyPolicyUnknown"],
    [2, "endNotMonthEnd"],
  ]);
  expect(stopped.licences.map(({ row }) => row)).toEqual([3]);
  const chosen = plannable(rows, { policies: { " / unheard of suite / nobody ltd": null } });
  expect(chosen.leftOut[0]).toMatchObject({ row: 1, why: { id: "choseToLeaveOut" } });
});

it("names product and vendor by the policy where the list does not", () => {
  const { licences } = plannable([["netjapan-msp", null]], {}, ["Policy", "Support end"]);
  expect(licences[0]).toMatchObject({ end: null, results: { status: { value: "openEnded" } } });
  expect(licences[0]?.vendor.name.en).toContain("NetJapan");
  expect(licences[0]?.product.key).not.toBe("");
});

it("passes on what was assumed when a row was read", () => {
  const headers = ["Product", "Vendor", "Purchased", "Unit price"];
  const { licences } = plannable([[...EA, isoDay("2025-06-10"), 100]], {}, headers);
  expect(licences[0]?.end).toBe(isoDay("2026-06-30"));
  expect(licences[0]?.remarks.map(({ id }) => id)).toEqual(["whyEndAssumed"]);
});

it("works in steps", () => {
  const rows = Array.from({ length: 1100 }, (_, row) => [...EA, END, row, 100, "", ""]);
  const list = understood(listOf([HEADERS, ...rows]));
  const checked = checkList(list, AS_OF, bundledPolicies);
  const steps = plannableInSteps(list, checked, AS_OF, bundledPolicies);
  expect(steps.next()).toEqual({ done: false, value: { done: 250, total: 1100 } });
  expect(finish(steps).licences.map(({ price }) => price.kind === "priced" && price.amount / 100)).toEqual([
    ...rows.keys(),
  ]);
});
