import { firstOfMonth, monthIndex } from "../money/monthIndex";
import { civilOf, isoText, LAST_DAY, monthEnd, type Day } from "../rules/days";
import type { FiscalYear } from "./plan";

/** The months of a plan, and the fiscal years that they fall into. */
export class Horizon {
  /** First day of each month. */
  readonly months: readonly Day[];
  /** Last day of the last month. */
  readonly lastDay: Day;
  readonly fiscalYears: readonly FiscalYear[];
  /** For each month the index of its fiscal year. */
  readonly yearOf: readonly number[];
  private readonly firstMonth: number;

  /**
   * @param asOf a day of the first month
   * @param months how many; no more than there are until 9999-12
   * @param fiscalYearStart month in which a fiscal year starts, 1 to 12
   */
  constructor(asOf: Day, months: number, fiscalYearStart: number) {
    this.firstMonth = monthIndex(asOf);
    const count = Math.min(months, monthIndex(LAST_DAY) - this.firstMonth + 1);
    this.months = Array.from({ length: count }, (_, index) => firstOfMonth(this.firstMonth + index));
    this.lastDay = monthEnd(asOf, count - 1);
    const years: { year: number; first: number; months: number }[] = [];
    this.yearOf = this.months.map((day, index) => {
      const { year: calendarYear, month } = civilOf(day);
      const year = month >= fiscalYearStart ? calendarYear : calendarYear - 1;
      const last = years.at(-1);
      if (last?.year === year) last.months += 1;
      else years.push({ year, first: index, months: 1 });
      return years.length - 1;
    });
    this.fiscalYears = years.map((year) => ({ ...year, name: { en: `FY${year.year}`, ja: `${year.year}年度` } }));
  }

  /**
   * The month of a day.
   *
   * @returns index in `months`; below 0 or beyond the last where the day lies outside
   */
  monthOf(day: Day): number {
    return monthIndex(day) - this.firstMonth;
  }

  /** `2026-04`. */
  monthKey(index: number): string {
    const day = this.months[index];
    return day === undefined ? "" : isoText(day).slice(0, 7);
  }
}
