import { addDays, dayOf, type Day } from "../../../../src/rules/days";
import { easterSunday } from "./easterSunday";
import { bundledHolidays, eachYear, weekdayTexts } from "./holidayList";

// The nine days that the holiday acts of all sixteen states share; 3 October by the Unification Treaty, article 2.
function publicHolidays(year: number): Day[] {
  const easter = easterSunday(year);
  const once = year === 2017 ? [dayOf(2017, 10, 31)] : []; // 500 years of Reformation, in every state
  return [
    dayOf(year, 1, 1),
    addDays(easter, -2),
    addDays(easter, 1),
    dayOf(year, 5, 1),
    addDays(easter, 39),
    addDays(easter, 50),
    dayOf(year, 10, 3),
    dayOf(year, 12, 25),
    dayOf(year, 12, 26),
    ...once,
  ];
}

it("holds the nationwide public holidays of the state acts, 2000 to 2050", () => {
  expect(bundledHolidays("DE", 2000, 2050)).toEqual(weekdayTexts(eachYear(2000, 2050, publicHolidays)));
});

it("does not close on Christmas Eve and New Year's Eve", () => {
  const eves = bundledHolidays("DE", 2000, 2050).filter((text) => /-12-(24|31)$/.test(text));
  expect(eves).toEqual([]);
});
