import { UTCDate } from "@date-fns/utc";
import { addMonths, addYears, endOfMonth, startOfMonth } from "date-fns";
import fc from "fast-check";
import { businessDays, calendarById } from "../../../src/rules/calendar";
import { addDays, isoText, type Day } from "../../../src/rules/days";
import { compiledRule } from "../compiledRule";
import { isoDay } from "../isoDay";

const japan = businessDays({ calendar: calendarById("JP") });
const run = (text: string, from: string, term = 12) => isoText(compiledRule(text).run(isoDay(from), term, japan));

it.each([
  // Vendors' printed examples
  ["purchased, + term, month end", "2020-04-15", "2021-04-30"],
  ["end, - 1 month, month start", "2021-04-30", "2021-03-01"],
  ["end, + 1 day, for term", "2021-04-30", "2022-04-30"],
  ["paid, month start, for term", "2021-05-31", "2022-04-30"],
  ["end, + 36 months, last business day", "2020-07-31", "2023-07-31"],
  ["delivered, next month start, for term", "2025-01-20", "2026-01-31"],
  ["certificate, + 1 month", "2024-09-09", "2024-10-09"],
  // Civil Code 143
  ["start, for term", "2024-02-29", "2025-02-28"],
  ["start, for 1 month", "2021-01-31", "2021-02-28"],
  // Each step by itself
  ["end, - 20 days", "2021-04-30", "2021-04-10"],
  ["end, + 2 years", "2024-02-29", "2026-02-28"],
  ["end, + 2 business days", "2024-05-02", "2024-05-08"],
  ["end, - 1 business day", "2024-05-07", "2024-05-02"],
  ["end, month start on or after", "2025-02-01", "2025-02-01"],
  ["end, month start on or after", "2025-02-02", "2025-03-01"],
  ["end, next month start", "2025-02-01", "2025-03-01"],
  ["end, business day on or before", "2024-05-06", "2024-05-02"],
  ["end, business day on or after", "2024-05-03", "2024-05-07"],
  ["end, last business day", "2023-12-01", "2023-12-29"],
  ["end, for 2 years", "2023-04-01", "2025-03-31"],
])("%s from %s gives %s", (text, from, to) => {
  expect(run(text, from)).toBe(to);
});

it("counts a term in the months it is given", () => {
  expect(run("purchased, + term, month end", "2020-04-15", 36)).toBe("2023-04-30");
});

it("throws a RangeError where a step leaves the calendar", () => {
  expect(() => run("end, + 1 day", "9999-12-31")).toThrow(RangeError);
  expect(() => run("end, - 1 month", "1900-03-15")).toThrow(RangeError);
});

it("runs step by step to the same day", () => {
  const rule = compiledRule("end, + 36 months, month start, - 3 business days, for 6 months");
  const texts = fc.integer({ min: 36526, max: 55000 });
  fc.assert(
    fc.property(texts, (serial) => {
      const from = serial as Day;
      const stepwise = rule.stepRuns.reduce((day, step) => step(day, 12, japan), from);
      expect(stepwise).toBe(rule.run(from, 12, japan));
    }),
  );
});

it("agrees with date-fns on months and years", () => {
  const toDate = (day: Day) => new UTCDate(Date.UTC(1899, 11, 30) + day * 86_400_000);
  const serial = (date: Date) => (date.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000;
  fc.assert(
    fc.property(fc.integer({ min: 30000, max: 80000 }), fc.integer({ min: 0, max: 600 }), (from, count) => {
      const day = from as Day;
      expect(compiledRule(`end, + ${count} months`).run(day, 0, japan)).toBe(serial(addMonths(toDate(day), count)));
      expect(compiledRule(`end, - ${count % 60} years`).run(day, 0, japan)).toBe(
        serial(addYears(toDate(day), -(count % 60))),
      );
      expect(compiledRule(`end, month end`).run(day, 0, japan)).toBe(
        serial(endOfMonth(toDate(day))) - 86_399_999 / 86_400_000,
      );
      expect(compiledRule(`end, month start`).run(day, 0, japan)).toBe(serial(startOfMonth(toDate(day))));
      expect(compiledRule(`end, + ${count} days`).run(day, 0, japan)).toBe(addDays(day, count));
    }),
  );
});
