import { addDays, dayOf, weekday, type Day } from "../../../../src/rules/days";
import { bundledHolidays, eachYear, weekdayTexts } from "./holidayList";
import { MONDAY, SATURDAY, SUNDAY, THURSDAY, lastWeekday, nthWeekday } from "./weekdaysOfMonth";

// 5 U.S.C. 6103 (b) and, for Sundays, Executive Order 11582: Saturday's holiday is kept on the Friday before it.
function inLieu(day: Day): Day {
  if (weekday(day) === SATURDAY) return addDays(day, -1);
  return weekday(day) === SUNDAY ? addDays(day, 1) : day;
}

// 5 U.S.C. 6103 (a).
function federalHolidays(year: number): Day[] {
  const fixed = [dayOf(year, 1, 1), dayOf(year, 7, 4), dayOf(year, 11, 11), dayOf(year, 12, 25)];
  if (year >= 2021) fixed.push(dayOf(year, 6, 19));
  return [
    ...fixed.map(inLieu),
    nthWeekday(3, MONDAY, year, 1),
    nthWeekday(3, MONDAY, year, 2),
    lastWeekday(MONDAY, year, 5),
    nthWeekday(1, MONDAY, year, 9),
    nthWeekday(2, MONDAY, year, 10),
    nthWeekday(4, THURSDAY, year, 11),
  ];
}

it("holds the federal holidays of the statute, 2000 to 2050", () => {
  // New Year's Day of 2000 and of 2051 can fall into the years beside theirs.
  const statute = weekdayTexts(eachYear(2000, 2051, federalHolidays));
  expect(bundledHolidays("US", 2000, 2050)).toEqual(
    statute.filter((text) => text >= "2000-01-01" && text <= "2050-12-31"),
  );
});

it("keeps a New Year's Day on a Saturday in the old year", () => {
  expect(bundledHolidays("US", 2021, 2021)).toContain("2021-12-31");
  expect(bundledHolidays("US", 2010, 2010)).toContain("2010-12-31");
});

it("keeps Juneteenth from 2021 on", () => {
  expect(bundledHolidays("US", 2020, 2020)).not.toContain("2020-06-19");
  expect(bundledHolidays("US", 2021, 2021)).toContain("2021-06-18");
});
