import { lateCost } from "../../../src/money/late/lateCost";
import { sentence } from "../../../src/rules/messages";
import type { FlatPolicy, Policy } from "../../../src/rules/policy";
import { bundled } from "../../rules/answers/asked";
import { isoDay } from "../../rules/isoDay";
import { checkedPolicy } from "../../rules/policy/checkedPolicy";

function said(policy: Policy, end: string, paid: string, listPrice: number | null = null) {
  const answer = lateCost(policy, { end: isoDay(end), paid: isoDay(paid), price: 1200, listPrice });
  if (answer.kind !== "found") return `${answer.kind}: ${sentence(answer.message, "en")}`;
  const { stage, backPay, surcharge, total } = answer.value;
  return { stage, backPay, surcharge, total };
}

const ladder = (fields: FlatPolicy): Policy =>
  checkedPolicy({ "renewal terms": "12", "late 1 until": "end, + 1 year", "late 1 surcharge": "none", ...fields });

it("charges nothing but the price where the policy says so (SPX-16)", () => {
  const only = { stage: 1, backPay: 0, surcharge: 0, total: 1200 };
  expect(said(bundled("sparx-jp"), "2021-04-30", "2021-06-01")).toEqual(only);
  expect(said(bundled("sparx-jp"), "2021-04-30", "2024-04-30")).toEqual(only);
});

it("says what is bought after the last stage (SPX-17)", () => {
  expect(said(bundled("sparx-jp"), "2021-04-30", "2024-05-01")).toMatch(/^none: .* Buy a new licence\.$/);
});

it("has no price where the source is silent about the time after the end (NJ-7, NEC-4)", () => {
  expect(said(bundled("netjapan-perpetual"), "2021-04-30", "2021-05-10")).toMatch(/^not stated: .* Ask the vendor\.$/);
  expect(said(bundled("nec-pp"), "2021-04-30", "2021-05-10")).toMatch(/^not stated: /);
});

it("adds a gap by months that have begun", () => {
  const byMonth = ladder({ "late 1 back pay": "gap on top by month" });
  expect(said(byMonth, "2021-04-30", "2021-05-01")).toMatchObject({ backPay: 0, total: 1200 });
  expect(said(byMonth, "2021-04-30", "2021-05-02")).toMatchObject({ backPay: 100, total: 1300 });
  expect(said(byMonth, "2021-04-30", "2021-08-01")).toMatchObject({ backPay: 300, total: 1500 });
});

it("adds a gap by days of the term that begins with it", () => {
  const byDay = ladder({ "late 1 back pay": "gap on top by day" });
  expect(said(byDay, "2021-04-30", "2021-05-31")).toMatchObject({ backPay: (1200 * 30) / 365 });
});

it("takes the unit from the policy's proration where the stage names none, and guesses none", () => {
  const plain = { "late 1 back pay": "gap on top" };
  expect(said(ladder({ ...plain, proration: "months" }), "2021-04-30", "2021-08-01")).toMatchObject({ backPay: 300 });
  expect(said(ladder(plain), "2021-04-30", "2021-08-01")).toBe(
    "not stated: acme: the gap from 2021-05-01 to 2021-07-31 is charged, but not stated whether by days or by months. Ask the vendor for the price.",
  );
});

it("charges no more of the gap than the cap", () => {
  const capped = ladder({ "late 1 back pay": "gap on top by month, capped at 2 months" });
  expect(said(capped, "2021-04-30", "2022-01-10")).toMatchObject({ backPay: 200 });
});

it("charges nothing for a gap that is taken off the term", () => {
  expect(said(ladder({ "late 1 back pay": "gap eaten" }), "2021-04-30", "2021-08-01")).toMatchObject({ total: 1200 });
});

it("adds the surcharge of the stage that holds on the day of payment", () => {
  const two = ladder({
    "late 1 until": "end, + 1 month",
    "late 1 back pay": "none",
    "late 2 until": "end, + 1 year",
    "late 2 back pay": "gap on top by month",
    "late 2 surcharge": "25 % of gap",
  });
  expect(said(two, "2021-04-30", "2021-05-30")).toEqual({ stage: 1, backPay: 0, surcharge: 0, total: 1200 });
  expect(said(two, "2021-04-30", "2021-07-01")).toEqual({ stage: 2, backPay: 200, surcharge: 50, total: 1450 });
});

it("needs the list price for a share of it", () => {
  const share = ladder({ "late 1 back pay": "none", "late 1 surcharge": "2 % of list price" });
  expect(said(share, "2021-04-30", "2021-05-10")).toMatch(/^not stated: .* Give the price of a new licence\.$/);
  expect(said(share, "2021-04-30", "2021-05-10", 5000)).toMatchObject({ surcharge: 100, total: 1300 });
});

it("charges a share of the list price where a stage says so", () => {
  const share = ladder({ "late 1 price": "60 % of list price", "late 1 back pay": "none" });
  expect(said(share, "2021-04-30", "2021-05-10", 5000)).toMatchObject({ total: 3000 });
  expect(said(share, "2021-04-30", "2021-05-10")).toMatch(/^not stated: .* Give the price of a new licence\.$/);
  const silent = ladder({ "late 1 price": "not stated", "late 1 back pay": "none" });
  expect(said(silent, "2021-04-30", "2021-05-10", 5000)).toMatch(/^not stated: .*price of a late renewal/);
});

it("has no price where back pay or surcharge is not stated", () => {
  expect(said(ladder({}), "2021-04-30", "2021-05-10")).toMatch(/^not stated: .*whether the gap is charged/);
  const half = checkedPolicy({ "renewal terms": "12", "late 1 until": "end, + 1 year", "late 1 back pay": "none" });
  expect(said(half, "2021-04-30", "2021-05-10")).toMatch(/^not stated: .*whether a surcharge is due/);
});
