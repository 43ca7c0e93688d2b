import { PRORATE } from "../../src/functions/prorate";
import { isoDay } from "../rules/isoDay";
import { cellOf, cellsOf, column } from "./callFunction";

const end = isoDay("2021-09-30");
const target = isoDay("2022-04-30");

it("is the vendor's own example, in every way to write it (SPX-20)", () => {
  expect(cellOf(PRORATE, "sparx-jp", 14520, end, target)).toBe(8470);
  expect(cellOf(PRORATE, "sparx-jp", "１４５２０", "2021/9/30", "令和4年4月30日")).toBe(8470);
});

it("answers ranges of any of its arguments", () => {
  expect(cellsOf(PRORATE, "sparx-jp", column(14520, 1200, ""), end, [[target, isoDay("2021-10-31")]])).toEqual([
    [8470, 1210],
    [700, 100],
    [0, 0],
  ]);
});

it("is blank where a date is, but not where the amount is", () => {
  expect(cellOf(PRORATE, "sparx-jp", 14520, "", target)).toBe("");
  expect(cellOf(PRORATE, "sparx-jp", 14520, end, null)).toBe("");
  expect(cellOf(PRORATE, "sparx-jp", null, end, target)).toBe(0);
});

it("says what is wrong, and what nobody states", () => {
  expect(cellOf(PRORATE, "sparx-jp", 14520, end, end)).toMatchObject({ error: "#VALUE!" });
  expect(cellOf(PRORATE, "sparx-jp", "14,520", end, target)).toMatchObject({ error: "#VALUE!" });
  expect(cellOf(PRORATE, "nec-pp", 14520, end, target)).toEqual({
    error: "#N/A",
    sentence: "nec-pp: price for a part of a term is not stated by the source. Ask the vendor.",
  });
});

it("takes a policy block that charges by days", () => {
  const block = [
    ["id", "acme"],
    ["proration", "days"],
    ["renewal terms", "12"],
  ];
  expect(cellOf(PRORATE, block, 365, isoDay("2021-12-31"), isoDay("2022-01-31"))).toBe(31);
});
