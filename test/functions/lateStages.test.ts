import { LATE_STAGES } from "../../src/functions/lateStages";
import { LAST_DAY } from "../../src/rules/days";
import { isoDay } from "../rules/isoDay";
import { cellOf, cellsOf } from "./callFunction";

const end = isoDay("2020-07-31");

it("spills the ladder with real dates (SPX-5, SPX-14, SPX-16, SPX-17)", () => {
  const buy = "The same renewal product as in time; a new Support ID is issued, for some products new keys too.";
  expect(cellsOf(LATE_STAGES, "sparx-jp", end, null)).toEqual([
    [isoDay("2020-08-01"), isoDay("2023-07-31"), isoDay("2021-07-31"), "none", "none", buy],
    [isoDay("2023-08-01"), "", "", "", "", "Buy a new licence"],
  ]);
});

it("says it in Japanese", () => {
  expect(cellsOf(LATE_STAGES, "sparx-jp", end, "ja")[1]?.[5]).toBe("新規購入する");
});

const block = [
  ["id", "acme"],
  ["renewal terms", "12"],
  ["late 1 until", "no limit"],
  ["late 1 price", "60 % of list price"],
  ["late 1 back pay", "gap on top by month"],
  ["late 1 surcharge", "25 % of gap"],
  ["late 1 buy", "A renewal"],
];

it("names back pay, surcharge and price in words, and leaves open what is not stated", () => {
  const [row] = cellsOf(LATE_STAGES, block, end, null);
  expect(row).toEqual([
    isoDay("2020-08-01"),
    "no limit",
    expect.objectContaining({ error: "#N/A" }),
    "the gap is paid on top, by the month",
    "25 % of the gap's price",
    "60 % of the list price / A renewal",
  ]);
});

it("says that the last day of a stage is not stated", () => {
  const [row] = cellsOf(LATE_STAGES, "addsoft-webdrive", isoDay("2024-03-31"), null);
  expect(row?.slice(0, 3)).toEqual([isoDay("2024-04-01"), "not stated", isoDay("2025-03-31")]);
  expect(cellsOf(LATE_STAGES, "addsoft-webdrive", isoDay("2024-03-31"), "ja")[0]?.[1]).toBe("記載なし");
});

it("is #VALUE! where the calendar has no day after the end", () => {
  expect(cellOf(LATE_STAGES, "actipro-controls", LAST_DAY, null)).toMatchObject({ error: "#VALUE!" });
});

it("is #N/A where the source is silent, #VALUE! for an end that cannot be, blank for a blank", () => {
  expect(cellOf(LATE_STAGES, "nec-pp", isoDay("2026-01-31"), null)).toMatchObject({ error: "#N/A" });
  expect(cellOf(LATE_STAGES, "sparx-jp", end - 1, null)).toMatchObject({ error: "#VALUE!" });
  expect(cellOf(LATE_STAGES, "sparx-jp", "", null)).toBe("");
});
