import { SUPPORT_START } from "../../src/functions/supportStart";
import { isoDay } from "../rules/isoDay";
import { cellOf, cellsOf, column } from "./callFunction";

const delivered = isoDay("2025-01-20");

it("is the day of delivery, or the day after the previous end (NEC-1, NEC-4)", () => {
  expect(cellOf(SUPPORT_START, "nec-pp", delivered)).toBe(delivered);
  expect(cellOf(SUPPORT_START, "nec-pp", delivered, isoDay("2026-01-31"))).toBe(isoDay("2026-02-01"));
});

it("answers a range as it answers its cells", () => {
  const ends = [null, isoDay("2026-01-31"), "soon"];
  expect(cellsOf(SUPPORT_START, "nec-pp", delivered, column(...ends))).toEqual(
    ends.map((end) => [cellOf(SUPPORT_START, "nec-pp", delivered, end)]),
  );
});

it("is blank for a blank date, and #N/A where no start is stated", () => {
  expect(cellOf(SUPPORT_START, "nec-pp", "")).toBe("");
  expect(cellOf(SUPPORT_START, "netjapan-perpetual", delivered)).toEqual({
    error: "#N/A",
    sentence: "netjapan-perpetual: first day of support is not stated by the source. Ask the vendor.",
  });
});
