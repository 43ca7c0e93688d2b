import { readNumberDate, readTextDate, type DateProblem } from "../list/textDate";
import type { Basis } from "../money/monthWeights";
import { calendarById, calendarIds, type Calendar } from "../rules/calendar";
import { FIRST_DAY, isDay, LAST_DAY, type Day } from "../rules/days";
import { message, type Language, type MessageId } from "../rules/messages";
import { foldText, LONGEST_TERM } from "../rules/policy";
import { CellError, isBlank, readCell, shown, wrongInput, type PlainCell } from "./cell";
import { cellArgument } from "./cellArgument";
import { BLANK, value, type Argument, type Reading } from "./reading";
import { refuse } from "./refuse";

const DATE_PROBLEMS: Readonly<Record<DateProblem, MessageId>> = {
  "not a date": "notADate",
  "day missing": "dayMissing",
  "day and month ambiguous": "ambiguousDate",
  "no such day": "noSuchDay",
  "before the era": "beforeEra",
  "two-digit year": "twoDigitYear",
  "out of range": "dateOutOfRange",
};

function readDate(name: string, cell: PlainCell): Reading<Day> {
  if (cell instanceof CellError) return cell;
  if (isBlank(cell)) return BLANK;
  if (typeof cell === "boolean" || cell === null) return refuse("notADate", name, cell);
  // The time of day does not move the date.
  const day = typeof cell === "number" ? Math.floor(cell) : Number.NaN;
  if (isDay(day)) return value(day);
  const reading = typeof cell === "number" ? readNumberDate(cell) : readTextDate(cell);
  if (reading.ok) return value(reading.day);
  const noDate = typeof cell === "number" && (cell < FIRST_DAY || cell > LAST_DAY) && reading.problem === "not a date";
  return refuse(noDate ? "dateOutOfRange" : DATE_PROBLEMS[reading.problem], name, cell);
}

/** A date: serial, value object or unambiguous text. */
export const date = (name: string): Argument<Day> => ({ name, read: (cell) => readDate(name, cell) });

/** An argument that may be left out or left blank: null then. */
export function optional<T>(argument: Argument<T>): Argument<T | null> {
  const orNull = (reading: Reading<T>): Reading<T | null> => (reading === BLANK ? value(null) : reading);
  const { whole } = argument;
  return {
    name: argument.name,
    read: (cell) => orNull(argument.read(cell)),
    ...(whole && {
      whole: (range) => {
        const reading = whole(range);
        return reading === undefined ? undefined : orNull(reading);
      },
    }),
  };
}

/** A list of dates that is used as a whole, blanks passed over; no date at all is blank. */
export const dates = (name: string): Argument<readonly [Day, ...Day[]]> => ({
  name,
  read: () => BLANK,
  whole: ({ cells }) => {
    const days: Day[] = [];
    for (const cell of cells.flat()) {
      const reading = readDate(name, readCell(cell));
      if (reading instanceof CellError) return reading;
      if (reading !== BLANK) days.push(reading.value);
    }
    const [first, ...rest] = days;
    return first === undefined ? BLANK : value([first, ...rest]);
  },
});

const NUMBER_TEXT = /^\d{1,4}$/;

/** The length of a term in months. */
export const term: Argument<number> = cellArgument("term", (cell) => {
  const folded = typeof cell === "string" ? cell.normalize("NFKC").trim() : "";
  const months = NUMBER_TEXT.test(folded) ? Number(folded) : cell;
  const fits = typeof months === "number" && Number.isInteger(months) && months >= 1 && months <= LONGEST_TERM;
  return fits ? months : refuse("notATerm", "term", cell);
});

const FLAG_TEXTS: Readonly<Record<string, boolean>> = { true: true, false: false, yes: true, no: false };

function readFlag(name: string, cell: PlainCell): Reading<boolean> {
  if (cell instanceof CellError) return cell;
  // Desktop Excel hands over 0 for a blank cell and for FALSE alike.
  if (isBlank(cell)) return value(false);
  const flag = cell === 1 ? true : typeof cell === "string" ? FLAG_TEXTS[foldText(cell)] : cell;
  return typeof flag === "boolean" ? value(flag) : refuse("notAFlag", name, cell);
}

/** TRUE or FALSE; blank is FALSE. */
export const flag = (name: string): Argument<boolean> => ({ name, read: (cell) => readFlag(name, cell) });

/** A range of TRUE and FALSE that is used as a whole; short rows are filled up with FALSE. */
export const flags = (name: string): Argument<readonly (readonly boolean[])[]> => ({
  name,
  read: () => BLANK,
  whole: ({ cells, columns }) => {
    const rows: boolean[][] = [];
    for (const row of cells) {
      const read: boolean[] = [];
      for (let column = 0; column < columns; column++) {
        const reading = readFlag(name, readCell(row[column]));
        if (reading instanceof CellError) return reading;
        if (reading !== BLANK) read.push(reading.value);
      }
      rows.push(read);
    }
    return value(rows);
  },
});

/** Text; numbers count as their digits. */
export const text = (name: string): Argument<string> =>
  cellArgument(name, (cell) => (typeof cell === "boolean" ? refuse("notText", name, cell) : String(cell)));

/** A public-holiday calendar by id. */
export const calendar: Argument<Calendar> = cellArgument("calendar", (cell) => {
  const known = typeof cell === "string" ? calendarById(cell) : undefined;
  return known ?? wrongInput(message("unknownCalendar", { found: shown(cell), known: calendarIds.join(", ") }));
});

const choice = <T extends string>(name: string, words: readonly T[], otherwise: MessageId): Argument<T> =>
  cellArgument(name, (cell) => {
    const folded = typeof cell === "string" ? foldText(cell) : "";
    return words.find((word) => word === folded) ?? refuse(otherwise, name, cell);
  });

/** The language of texts. */
export const language: Argument<Language> = choice("language", ["en", "ja"], "notALanguage");

/** How the months of a term share its cost. */
export const basis: Argument<Basis> = choice("basis", ["month", "day"], "notABasis");
