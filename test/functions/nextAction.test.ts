import { NEXT_ACTION } from "../../src/functions/nextAction";
import { isoDay } from "../rules/isoDay";
import { cellOf, cellsOf, column } from "./callFunction";

const end = isoDay("2021-04-30");

it.each([
  ["sparx-jp", "2021-02-28", ["Renew from", "2021-03-01"]],
  ["sparx-jp", "2021-03-15", ["Renew by", "2021-04-30"]],
  ["sparx-jp", "2021-05-01", ["Reinstate by", "2024-04-30"]],
  ["sparx-jp", "2024-05-01", ["Buy a new licence", ""]],
  ["sparx-jp-annual", "2021-03-15", ["Buy a new licence by", "2021-04-30"]],
  ["nec-pp", "2021-03-15", ["Renew by", "2021-04-30"]],
  ["nec-pp", "2021-05-01", ["Ask the vendor", ""]],
  ["netjapan-msp", "2021-05-01", ["Nothing to do", ""]],
])("%s as of %s: %j", (policy, asOf, [action = "", on = ""]) => {
  expect(cellsOf(NEXT_ACTION, policy, end, isoDay(asOf))).toEqual([[action, on === "" ? "" : isoDay(on)]]);
});

it("says until when a licence that renews by itself can be cancelled", () => {
  const ask = (asOf: string, language: string) =>
    cellsOf(NEXT_ACTION, "micro-cadam-service", isoDay("2027-03-31"), isoDay(asOf), language);
  expect(ask("2027-02-28", "en")).toEqual([["Let it renew, or cancel by", isoDay("2027-02-28")]]);
  expect(ask("2027-02-28", "ja")).toEqual([["解約する(期限、以後は自動更新)", isoDay("2027-02-28")]]);
  expect(ask("2027-03-01", "en")).toEqual([["Nothing to do", ""]]);
});

it("says it in Japanese when asked to", () => {
  expect(cellsOf(NEXT_ACTION, "sparx-jp", end, isoDay("2021-03-15"), "ja")).toEqual([["更新する(期限)", end]]);
});

it("gives a row for each cell of a range; an error stands in both columns", () => {
  const wrong = { error: "#VALUE!", sentence: expect.stringContaining("Meant: 2021-04-30?") as string };
  expect(cellsOf(NEXT_ACTION, "sparx-jp", column(end, "", end - 1), isoDay("2021-03-15"))).toEqual([
    ["Renew by", end],
    ["", ""],
    [wrong, wrong],
  ]);
  expect(cellOf(NEXT_ACTION, "sparx-jp", "", end)).toBe("");
});
