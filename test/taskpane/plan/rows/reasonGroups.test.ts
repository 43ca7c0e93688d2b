import { planSay } from "../../../../src/plan";
import { assumptionsOf, reasonGroups, reasonsOf } from "../../../../src/taskpane/plan/rows/reasonGroups";
import { named } from "../../../plan/plannedLicences";

const row = (at: number) => ({ row: at, address: `A${at + 1}`, product: named("P"), vendor: named("V") });

it("puts equal reasons together, the commonest first, their rows top to bottom", () => {
  const leftOut = [
    { ...row(7), why: planSay("priceMissing", { cell: "E8" }) },
    { ...row(3), why: planSay("notRead") },
    { ...row(2), why: planSay("priceMissing", { cell: "E3" }) },
  ];
  expect(
    reasonGroups(reasonsOf(leftOut)).map(({ id, rows }) => [id, rows.map(({ row: { address } }) => address)]),
  ).toEqual([
    ["priceMissing", ["A3", "A8"]],
    ["notRead", ["A4"]],
  ]);
});

it("names a row under each of its assumptions", () => {
  const assumed = [{ ...row(1), remarks: [planSay("oneAssumed"), planSay("countedAsRenewed", { end: "2026-04-01" })] }];
  expect(reasonGroups(assumptionsOf(assumed)).map(({ id }) => id)).toEqual(["countedAsRenewed", "oneAssumed"]);
});
