import { wordsOf, type CellValue } from "../../../src/list";
import { isoDay } from "../../rules/isoDay";
import { checked, listOf, understood } from "../listOf";

const END = isoDay("2026-04-30");
const HEADERS = ["Policy", "Support end", "Quantity", "Unit price", "Amount", "Currency"];
const list = (...rows: CellValue[][]) => listOf([HEADERS, ...rows.map((cells) => ["sparx-jp", END, ...cells])]);
const said = (...rows: CellValue[][]) =>
  checked(list(...rows)).rows.map(({ problems }) =>
    problems.map(({ kind, level, address }) => `${kind} ${level} ${address}`),
  );

it("says nothing about plain numbers", () => {
  expect(said([5, 1200, 6000, "JPY"])).toEqual([[]]);
});

it("names each cell that is no plain number, and leaves the answers as they are", () => {
  const row = ["一式", "1.200", "(6,000)", "Bitcoin"];
  expect(said(row)).toEqual([
    ["notACurrency assumed F2", "notAnAmount assumed C2", "amountUndecided assumed D2", "negativeAmount assumed E2"],
  ]);
  const { rows, totals } = checked(list(row));
  expect(rows[0]).toMatchObject({ outcome: "good", results: { supportEnd: { kind: "found", value: END } } });
  expect(totals).toMatchObject({ good: 1, assumed: 0, problems: { stops: 0, assumed: 4, tidied: 0 } });
});

it("says with each that only a plan of renewals needs it", () => {
  for (const { why } of checked(
    list(["一式", "1.200", "(6,000)", "Bitcoin"], ["#N/A", "15%", "1,200", "EUR"]),
  ).rows.flatMap(({ problems }) => problems)) {
    expect(wordsOf(why, "en")).toContain("plan of renewals");
    expect(wordsOf(why, "ja")).toContain("更新計画");
  }
});

it("proposes the likelier reading of an amount that may be either", () => {
  const [row] = checked(list([1, "1.200", 1, "EUR"])).rows;
  expect(row?.problems[0]?.repair).toEqual({ value: 1200, shown: "1200", certainty: "possible" });
});

it("reads an amount as the other cells of its column prove", () => {
  expect(said([1, "1.200", 1, "EUR"], [1, "99,50", 1, "EUR"])).toEqual([
    ["textAmount tidied D2"],
    ["textAmount tidied D3"],
  ]);
  expect(understood(list([1, "99,50", 1, "EUR"])).columns[3]?.amounts).toEqual({
    decimal: ",",
    currency: null,
    factor: 1,
  });
});

it("sees an amount in another currency than its row", () => {
  expect(said([1, "€5.00", "$5.00", "USD"], [1, 5, 5, "USD"])).toEqual([
    ["anotherCurrency assumed D2", "textAmount tidied D2", "textAmount tidied E2"],
    [],
  ]);
});
