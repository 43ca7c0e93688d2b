import { dayOf, isDay, monthEnd, type Day } from "../../rules/days";
import { isBlank, isErrorCell } from "../cellText";
import type { DateRole } from "../columnRole";
import type { CellValue } from "../listInput";
import { isPlaceholder, saysOpenEnded } from "../placeholder";
import { readNumberDate, readTextDate } from "../textDate";
import type { Certainty, DateColumn } from "../understoodList";
import { readCivil, type DateProblem } from "./dateReading";
import { DAYS_TO_1904, isLicenceDay } from "./licenceDay";
import { splitDates, type TwoDates } from "./splitDates";
import { turnedDay } from "./turnedDay";
import { dayInOrder, writtenDate, type WrittenDate } from "./writtenDate";

/** What is worth saying about a cell that was read as a day. */
export type DateRemark =
  | "textDate"
  | "decidedDate"
  | "shortYear"
  | "afterEra"
  | "anotherWeekday"
  | "serialAsText"
  | "implausibleDate"
  | "turnedDate";

/** Why a cell of a date column names no day. */
export type DateFault =
  | "notADate"
  | "noSuchDay"
  | "beforeEra"
  | "dateOutOfRange"
  | "orderUndecided"
  | "monthOnlyUndecided"
  | "twoDigitUndecided"
  | "yearAlone"
  | "twoDates"
  | "numberNoDate"
  | "errorCell";

/** What one cell of a date column says. Never a day that does not stand there. */
export type CellDate =
  | { readonly kind: "blank"; readonly placeholder: boolean }
  | { readonly kind: "open-ended" }
  | { readonly kind: "day"; readonly day: Day; readonly remark?: DateRemark }
  /** Two dates that say from when until when: which of them counts is for people to decide. */
  | { readonly kind: "period"; readonly first: Day; readonly last: Day; readonly certainty: Certainty }
  /** A real date that an import may have turned: as it stands, and as it was meant then. */
  | { readonly kind: "turned"; readonly day: Day; readonly meant: Day }
  | { readonly kind: "unread"; readonly fault: DateFault };

const FAULTS: Readonly<Record<DateProblem, DateFault>> = {
  "not a date": "notADate",
  "day missing": "notADate",
  "day and month ambiguous": "orderUndecided",
  "no such day": "noSuchDay",
  "before the era": "beforeEra",
  "two-digit year": "twoDigitUndecided",
  "out of range": "dateOutOfRange",
};

const BLANK = { kind: "blank", placeholder: false } as const;
const PLACEHOLDER = { kind: "blank", placeholder: true } as const;
const OPEN_ENDED = { kind: "open-ended" } as const;
const unread = (fault: DateFault): CellDate => ({ kind: "unread", fault });

// Lists that know no "no end" write a far day: 9999-12-31, 2999-12-31, 3000-01-01.
const FIRST_OPEN_ENDED = dayOf(2999, 1, 1);
const DATE_FORMAT = /[ymdeg年月日]/i;

/** Whether a number format shows dates. */
export function isDateFormat(format: string | undefined): boolean {
  return (
    format !== undefined &&
    !/^general$/i.test(format) &&
    DATE_FORMAT.test(format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, ""))
  );
}

/** Reads the cells of one date column, as it was decided. */
export class DateCells {
  private readonly known = new Map<string, CellDate>();

  constructor(
    private readonly role: DateRole,
    private readonly dates: DateColumn,
    private readonly date1904: boolean,
  ) {}

  /**
   * What a cell says.
   *
   * @param value the cell
   * @param format its number format, where it is known
   */
  read(value: CellValue | undefined, format?: string): CellDate {
    if (isBlank(value)) return BLANK;
    if (typeof value === "boolean") return unread("notADate");
    if (typeof value === "number") return this.readNumber(value, isDateFormat(format));
    let read = this.known.get(value);
    if (read === undefined) this.known.set(value, (read = this.readText(value)));
    return read;
  }

  private readNumber(value: number, formatted: boolean): CellDate {
    if (value === 0) return BLANK;
    const inDigits = readNumberDate(value);
    if (inDigits.ok) return this.dayOrOpen(inDigits.day, "textDate");
    const day = Math.floor(value) + (this.date1904 ? DAYS_TO_1904 : 0);
    if (!formatted && value >= 1980 && value <= 2099) return unread("yearAlone");
    if (!formatted && value >= 198_001 && value <= 209_912) {
      const month = readCivil(Math.floor(value / 100), value % 100, 1);
      if (month.ok) return this.readMonth(month.day);
    }
    if (!isDay(day)) return unread("dateOutOfRange");
    if (isLicenceDay(day)) return this.readReal(day);
    return day >= FIRST_OPEN_ENDED || formatted ? this.dayOrOpen(day) : unread("numberNoDate");
  }

  private readReal(day: Day): CellDate {
    const { turned } = this.dates;
    const meant = turned === null || turned.answer === "keep" ? null : turnedDay(day);
    if (meant === null) return { kind: "day", day };
    return turned?.answer === "turn"
      ? { kind: "day", day: meant, remark: "turnedDate" }
      : { kind: "turned", day, meant };
  }

  private readText(text: string): CellDate {
    if (isErrorCell(text)) return unread("errorCell");
    if (saysOpenEnded(text)) return this.role === "end" ? OPEN_ENDED : unread("notADate");
    if (isPlaceholder(text)) return PLACEHOLDER;
    const written = writtenDate(text);
    if (written !== undefined) return this.readWritten(written);
    const reading = readTextDate(text);
    if (reading.ok) {
      const notes = { "after the era ended": "afterEra", "another weekday": "anotherWeekday" } as const;
      return this.dayOrOpen(reading.day, reading.note === undefined ? "textDate" : notes[reading.note]);
    }
    const serial = /^\s*\d{5}\s*$/.test(text.normalize("NFKC")) ? Number(text.normalize("NFKC")) : 0;
    const day = serial + (this.date1904 ? DAYS_TO_1904 : 0);
    if (serial > 0 && isDay(day) && isLicenceDay(day)) {
      return { kind: "day", day, remark: "serialAsText" };
    }
    const two = splitDates(text);
    return two === undefined ? unread(FAULTS[reading.problem]) : this.readTwo(two);
  }

  private readTwo({ first, second, isPeriod }: TwoDates): CellDate {
    const written = [writtenDate(first), writtenDate(second)] as const;
    const [from, to] = [first, second].map((text, index): CellDate => {
      const half = written[index];
      if (half?.way !== "month only") return this.readText(text);
      // A period of months runs from the first day of one to the last day of the other.
      return this.dayOrOpen(index === 0 ? half.firstDay : monthEnd(half.firstDay));
    });
    if (from?.kind === "unread") return from;
    if (to?.kind === "unread") return to;
    const isSure = from?.kind === "day" && to?.kind === "day" && from.day < to.day;
    const isOdd = [from, to].some((half) => half?.kind === "day" && half.remark === "implausibleDate");
    if (!isPeriod || !isSure || isOdd) return unread("twoDates");
    const certainty = written.some((half) => half?.way === "month only") ? "possible" : "likely";
    return { kind: "period", first: from.day, last: to.day, certainty };
  }

  private readWritten(written: WrittenDate): CellDate {
    switch (written.way) {
      case "month only":
        return this.readMonth(written.firstDay);
      case "short year": {
        const reading = readTextDate(written.withCentury);
        return reading.ok ? this.dayOrOpen(reading.day, "shortYear") : unread(FAULTS[reading.problem]);
      }
      case "two digits": {
        if (this.dates.twoDigit === null) return unread("twoDigitUndecided");
        const day = dayInOrder(written.numbers, this.dates.twoDigit);
        return day === undefined ? unread("noSuchDay") : this.dayOrOpen(day, "shortYear");
      }
      case "year last":
        return this.readYearLast(written);
    }
  }

  private readYearLast({ first, second, year }: Extract<WrittenDate, { way: "year last" }>): CellDate {
    const dayFirst = readCivil(year, second, first);
    const monthFirst = readCivil(year, first, second);
    if (first === second || !monthFirst.ok || !dayFirst.ok) {
      const only = dayFirst.ok ? dayFirst : monthFirst;
      return only.ok ? this.dayOrOpen(only.day, "textDate") : unread(FAULTS[only.problem]);
    }
    if (this.dates.order === null) return unread("orderUndecided");
    return this.dayOrOpen(this.dates.order === "day first" ? dayFirst.day : monthFirst.day, "decidedDate");
  }

  private readMonth(firstDay: Day): CellDate {
    if (this.dates.monthOnly === null) return unread("monthOnlyUndecided");
    return this.dayOrOpen(this.dates.monthOnly === "first day" ? firstDay : monthEnd(firstDay), "decidedDate");
  }

  private dayOrOpen(day: Day, remark?: DateRemark): CellDate {
    if (day >= FIRST_OPEN_ENDED && this.role === "end") return OPEN_ENDED;
    if (!isLicenceDay(day)) return { kind: "day", day, remark: "implausibleDate" };
    return remark === undefined ? { kind: "day", day } : { kind: "day", day, remark };
  }
}
