import { NOTICE_DATES } from "../../src/functions/noticeDates";
import { isoDay } from "../rules/isoDay";
import { cellOf, cellsOf, column } from "./callFunction";

it("is one row of dates for an end (SPX-7)", () => {
  expect(cellsOf(NOTICE_DATES, "sparx-jp", isoDay("2021-04-30"))).toEqual([
    [isoDay("2021-03-01"), isoDay("2021-04-10")],
  ]);
});

it("gives a row for each end of a range", () => {
  expect(cellsOf(NOTICE_DATES, "sparx-jp", column(isoDay("2021-04-30"), "", isoDay("2021-09-30")))).toEqual([
    [isoDay("2021-03-01"), isoDay("2021-04-10")],
    ["", ""],
    [isoDay("2021-08-01"), isoDay("2021-09-10")],
  ]);
});

it("is blank for a blank end, and #N/A where no notice is stated", () => {
  expect(cellOf(NOTICE_DATES, "sparx-jp", "")).toBe("");
  expect(cellOf(NOTICE_DATES, "nec-pp", isoDay("2026-01-31"))).toEqual({
    error: "#N/A",
    sentence: "nec-pp: day of a notice is not stated by the source. Ask the vendor.",
  });
});
