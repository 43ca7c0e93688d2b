import { addDays, dayOf, type Day } from "../../../../src/rules/days";
import { easterSunday } from "./easterSunday";
import { bundledHolidays, eachYear, weekdayTexts } from "./holidayList";

// Code du travail, article L3133-1.
function legalHolidays(year: number): Day[] {
  const easter = easterSunday(year);
  return [
    dayOf(year, 1, 1),
    addDays(easter, 1),
    dayOf(year, 5, 1),
    dayOf(year, 5, 8),
    addDays(easter, 39),
    addDays(easter, 50),
    dayOf(year, 7, 14),
    dayOf(year, 8, 15),
    dayOf(year, 11, 1),
    dayOf(year, 11, 11),
    dayOf(year, 12, 25),
  ];
}

it("holds the legal holidays of the Labour Code, 2000 to 2050", () => {
  expect(bundledHolidays("FR", 2000, 2050)).toEqual(weekdayTexts(eachYear(2000, 2050, legalHolidays)));
});

it("closes on Whit Monday, and not on Good Friday", () => {
  expect(bundledHolidays("FR", 2027, 2027)).toContain("2027-05-17");
  expect(bundledHolidays("FR", 2027, 2027)).not.toContain("2027-03-26");
});
