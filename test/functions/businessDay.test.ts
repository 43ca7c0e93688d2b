import { BUSINESS_DAY } from "../../src/functions/businessDay";
import { isoDay } from "../rules/isoDay";
import { cellOf, cellsOf, column } from "./callFunction";

const sunday = isoDay("2023-12-31");
const newYear = isoDay("2024-01-01");

it("is the nearest business day on or before, or on or after", () => {
  expect(cellOf(BUSINESS_DAY, sunday)).toBe(isoDay("2023-12-29"));
  expect(cellOf(BUSINESS_DAY, sunday, 1)).toBe(newYear);
  expect(cellOf(BUSINESS_DAY, isoDay("2023-12-28"), -1)).toBe(isoDay("2023-12-28"));
});

it("knows the public holidays of a calendar, and without one weekends only, as WORKDAY", () => {
  expect(cellOf(BUSINESS_DAY, newYear, 1, "JP")).toBe(isoDay("2024-01-02"));
  expect(cellOf(BUSINESS_DAY, newYear, 1, "US")).toBe(isoDay("2024-01-02"));
  expect(cellOf(BUSINESS_DAY, newYear, 1)).toBe(newYear);
});

it("closes the days of a list for every date, and is not spilled by it", () => {
  const holidays = column(isoDay("2024-01-02"), isoDay("2024-01-03"));
  expect(cellsOf(BUSINESS_DAY, column(sunday, newYear), 1, "JP", holidays)).toEqual([
    [isoDay("2024-01-04")],
    [isoDay("2024-01-04")],
  ]);
  expect(cellOf(BUSINESS_DAY, newYear, 1, "JP")).toBe(isoDay("2024-01-02"));
});

it("answers a range as it answers its cells", () => {
  const calendars = ["JP", null, "XX", "GB"];
  expect(cellsOf(BUSINESS_DAY, newYear, 1, column(...calendars))).toEqual(
    calendars.map((calendar) => [cellOf(BUSINESS_DAY, newYear, 1, calendar)]),
  );
});

it("is blank for a blank date, and #VALUE! where a whole year is closed", () => {
  expect(cellOf(BUSINESS_DAY, "")).toBe("");
  const closed = column(...Array.from({ length: 400 }, (_, index) => sunday - index));
  expect(cellOf(BUSINESS_DAY, sunday, -1, null, closed)).toEqual({
    error: "#VALUE!",
    sentence: "No business day was found within a year of 2023-12-31. Check the list of closed days.",
  });
});
