import type { DateRole } from "../columnRole";
import { DateCells } from "../dates/dateCell";
import type { DecidedDates } from "../dates/decideDates";
import type { TurnableDates } from "../dates/serialEvidence";
import { TurnedByTerm, type TermDate } from "../dates/turnedByTerm";
import type { CellValue, Progress } from "../listInput";
import { readTerm } from "../termCell";
import type { Proof } from "../understoodList";
import type { MappedList } from "./understandCells";

interface DatesAt {
  readonly column: number;
  readonly role: DateRole;
  readonly dates: DecidedDates["dates"];
  readonly turnable: TurnableDates;
}

/** Where starts, ends and lengths stand, by column inside the range. */
export interface TermColumns {
  readonly start: DatesAt;
  readonly end: DatesAt;
  readonly term: number;
  readonly unit: 1 | 12 | null;
}

const ROWS_A_STEP = 1000;

/**
 * Holds starts and ends against their terms, to see whether an import has turned day and month of either.
 *
 * @param list rows and columns
 * @param columns where start, end and term stand, and how their dates are read
 * @param date1904 whether the workbook counts from 1904
 * @returns by column inside the range the cell that shows it; most lists end with the first rows that fit as they stand
 */
export function* datesAgainstTerms(
  { input, cells, licences }: MappedList,
  { start, end, term, unit }: TermColumns,
  date1904: boolean,
): Generator<Progress, ReadonlyMap<number, Proof>, void> {
  const seen = new TurnedByTerm({ start: start.turnable.cells > 0, end: end.turnable.cells > 0 });
  const reader = ({ role, dates, column }: DatesAt) => {
    const reading = new DateCells(role, { ...dates, turned: null }, date1904);
    return (value: CellValue): TermDate | null => {
      const cell = reading.read(value);
      if (cell.kind !== "day") return null;
      return { day: cell.day, isSerial: typeof value === "number", column: input.firstColumn + column };
    };
  };
  const [readStart, readEnd] = [reader(start), reader(end)];
  for (const [index, row] of licences.entries()) {
    if (seen.isSettled) break;
    const length = readTerm(cells.at(row, term), unit);
    const [from, to] = [readStart(cells.at(row, start.column)), readEnd(cells.at(row, end.column))];
    if (length.kind === "months" && from && to) seen.add(from, to, length.months, input.firstRow + row);
    if (index % ROWS_A_STEP === ROWS_A_STEP - 1) yield { done: index + 1, total: licences.length };
  }
  const proofs = new Map<number, Proof>();
  for (const [column, side] of [[start.column, seen.start] as const, [end.column, seen.end] as const]) {
    const proof = seen.proofOf(side);
    if (proof !== null) proofs.set(column, proof);
  }
  return proofs;
}
