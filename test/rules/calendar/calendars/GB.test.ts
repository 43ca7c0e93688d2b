import { addDays, dayOf, weekday, type Day } from "../../../../src/rules/days";
import { easterSunday } from "./easterSunday";
import { bundledHolidays, eachYear, weekdayTexts } from "./holidayList";
import { FRIDAY, MONDAY, lastWeekday, nthWeekday } from "./weekdaysOfMonth";

// Royal proclamations: days added, and days moved to another date.
const ADDED: Readonly<Record<number, Day[]>> = {
  2002: [dayOf(2002, 6, 3)], // Golden Jubilee
  2011: [dayOf(2011, 4, 29)], // wedding of Prince William
  2012: [dayOf(2012, 6, 5)], // Diamond Jubilee
  2022: [dayOf(2022, 6, 3), dayOf(2022, 9, 19)], // Platinum Jubilee, State Funeral
  2023: [dayOf(2023, 5, 8)], // Coronation
};
const EARLY_MAY_MOVED: Readonly<Record<number, Day>> = { 2020: dayOf(2020, 5, 8) }; // 75 years since VE Day
const SPRING_MOVED: Readonly<Record<number, Day>> = {
  2002: dayOf(2002, 6, 4),
  2012: dayOf(2012, 6, 4),
  2022: dayOf(2022, 6, 2),
};

// A holiday on a weekend is kept on the next weekday that is none itself.
function inLieu(days: readonly Day[]): Day[] {
  return days.reduce<Day[]>((kept, day) => {
    let moved = day;
    while (weekday(moved) > FRIDAY || kept.includes(moved) || (moved !== day && days.includes(moved))) {
      moved = addDays(moved, 1);
    }
    return [...kept, moved];
  }, []);
}

// Banking and Financial Dealings Act 1971, schedule 1, with the common-law days and the yearly proclamations.
function bankHolidays(year: number): Day[] {
  return [
    ...inLieu([dayOf(year, 1, 1)]),
    addDays(easterSunday(year), -2),
    addDays(easterSunday(year), 1),
    EARLY_MAY_MOVED[year] ?? nthWeekday(1, MONDAY, year, 5),
    SPRING_MOVED[year] ?? lastWeekday(MONDAY, year, 5),
    lastWeekday(MONDAY, year, 8),
    ...inLieu([dayOf(year, 12, 25), dayOf(year, 12, 26)]),
    ...(ADDED[year] ?? []),
  ];
}

it("holds the bank holidays of England and Wales, 2000 to 2050", () => {
  expect(bundledHolidays("GB", 2000, 2050)).toEqual(weekdayTexts(eachYear(2000, 2050, bankHolidays)));
});

it("gives Christmas and Boxing Day on a weekend the Monday and the Tuesday", () => {
  expect(bundledHolidays("GB", 2021, 2021).slice(-2)).toEqual(["2021-12-27", "2021-12-28"]);
  expect(bundledHolidays("GB", 2022, 2022).slice(-2)).toEqual(["2022-12-26", "2022-12-27"]);
});
