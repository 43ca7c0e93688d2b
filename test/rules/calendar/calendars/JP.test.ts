import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { packageDays } from "../../../../src/build/calendars/packageDays";
import { businessDays, calendarById } from "../../../../src/rules/calendar";
import { addDays, dayOf, isoText, weekday } from "../../../../src/rules/days";
import { bundledHolidays, weekdayTexts } from "./holidayList";
import { FRIDAY } from "./weekdaysOfMonth";

const OFFICIAL_LIST = join(__dirname, "../../../../../shared/data/jp-holidays-cabinet-office.csv");

(existsSync(OFFICIAL_LIST) ? it : it.skip)(
  `agrees on every day of 1955 to 2027 with the Cabinet Office list${existsSync(OFFICIAL_LIST) ? "" : " (no ../shared/data)"}`,
  () => {
    const lines = readFileSync(OFFICIAL_LIST, "utf8").split(/\r?\n/);
    const official = new Set<number>();
    for (const line of lines) {
      const [, year, month, day] = /^(\d{4})\/(\d{1,2})\/(\d{1,2}),/.exec(line) ?? [];
      if (year) official.add(dayOf(Number(year), Number(month), Number(day)));
    }
    expect(official.size).toBeGreaterThan(1000);

    const { isBusinessDay } = businessDays({ calendar: calendarById("JP") });
    const wrong: string[] = [];
    for (let day = dayOf(1955, 1, 1); day <= dayOf(2027, 12, 31); day = addDays(day, 1)) {
      if (isBusinessDay(day) !== (weekday(day) <= FRIDAY && !official.has(day))) wrong.push(isoText(day));
    }
    expect(wrong).toEqual([]);
  },
);

it("agrees with a package that computes the Public Holiday Act, 1970 to 2050", () => {
  const second = packageDays({ package: "japanese-holidays", from: 1970, to: 2050 });
  expect(bundledHolidays("JP", 1970, 2050)).toEqual(weekdayTexts(second));
});

it("agrees with another package where the first one's data are taken from that one, 1955 to 1969", () => {
  const second = packageDays({ package: "date-holidays", region: ["JP"], types: ["public"], from: 1955, to: 1969 });
  expect(bundledHolidays("JP", 1955, 1969)).toEqual(weekdayTexts(second));
});

it.each([
  ["the enthronement and the days around it", 2019, ["2019-04-30", "2019-05-01", "2019-05-02", "2019-10-22"]],
  ["the days moved for the Olympic games", 2021, ["2021-07-22", "2021-07-23", "2021-08-09"]],
  ["a weekday between two holidays", 2032, ["2032-09-20", "2032-09-21", "2032-09-22"]],
  ["a weekday between two holidays", 2049, ["2049-09-20", "2049-09-21", "2049-09-22"]],
])("closes on %s in %d", (_, year, days) => {
  expect(bundledHolidays("JP", year, year)).toEqual(expect.arrayContaining(days));
});

it.each(["2023-12-29", "2024-12-31", "2025-01-02", "2025-01-03"])(
  "is open on %s, which belongs to a closure",
  (text) => {
    expect(bundledHolidays("JP", 2023, 2025)).not.toContain(text);
  },
);
