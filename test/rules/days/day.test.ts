import { FIRST_DAY, LAST_DAY, isDay, isoText, toDay } from "../../../src/rules/days";

it("counts from 1900-03-01 to 9999-12-31", () => {
  expect([FIRST_DAY, LAST_DAY].map(isoText)).toEqual(["1900-03-01", "9999-12-31"]);
});

it.each([61, 62, 44316, 2958464, 2958465])("takes %d for a day", (serial) => {
  expect(isDay(serial)).toBe(true);
  expect(toDay(serial)).toBe(serial);
});

it.each([60, 0, -1, 2958466, 44316.5, NaN, Infinity, -Infinity])("takes %d for no day", (serial) => {
  expect(isDay(serial)).toBe(false);
  expect(() => toDay(serial)).toThrow(RangeError);
  expect(() => toDay(serial)).toThrow("1900-03-01 to 9999-12-31");
});
