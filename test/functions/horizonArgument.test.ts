import { CellError } from "../../src/functions/cell";
import { horizon, lastDayOf } from "../../src/functions/horizonArgument";
import { LAST_DAY } from "../../src/rules/days";
import { isoDay } from "../rules/isoDay";

it("is a date or a whole number of months", () => {
  expect(horizon.read(isoDay("2022-03-31"))).toEqual({ value: { day: isoDay("2022-03-31") } });
  expect(horizon.read("2022-03-31")).toEqual({ value: { day: isoDay("2022-03-31") } });
  expect(horizon.read(24)).toEqual({ value: { months: 24 } });
  expect(horizon.read(1200)).toEqual({ value: { months: 1200 } });
  expect(horizon.read(1201)).toEqual({ value: { day: 1201 } });
});

it("is blank or refused as a date is", () => {
  expect(horizon.read(null)).toBe("blank");
  expect(horizon.read("soon")).toBeInstanceOf(CellError);
  expect(horizon.read(1.5)).toBeInstanceOf(CellError);
});

it("ends so many months after the day it begins on, at most with the calendar", () => {
  expect(lastDayOf({ months: 12 }, isoDay("2021-04-01"))).toBe(isoDay("2022-03-31"));
  expect(lastDayOf({ day: isoDay("2022-03-31") }, isoDay("2021-04-01"))).toBe(isoDay("2022-03-31"));
  expect(lastDayOf({ months: 12 }, isoDay("9999-06-01"))).toBe(LAST_DAY);
});
