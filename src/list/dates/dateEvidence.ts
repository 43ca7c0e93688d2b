import { cellAddress } from "../address";
import { shownText } from "../cellText";
import type { CellValue } from "../listInput";
import type { DayMonthOrder, Proof } from "../understoodList";
import { splitDates } from "./splitDates";
import { dayInOrder, TWO_DIGIT_ORDERS, writtenDate, type TwoDigitOrder, type WrittenDate } from "./writtenDate";

const FULL_YEAR_FIRST = /^\s*\d{4}[-/.年]/;

/** Cells that wait for one decision. */
export interface Waiting {
  cells: number;
  example: Proof | null;
}

const waiting = (): Waiting => ({ cells: 0, example: null });

/** What the cells of one date column say about how their dates are written. Fed cell by cell, top to bottom. */
export class DateEvidence {
  /** The first cell that proves each order. */
  readonly proofs = new Map<DayMonthOrder, Proof>();
  /** Cells that prove an order. */
  provingCells = 0;
  readonly orderWanted = waiting();
  readonly monthWanted = waiting();
  readonly twoDigitWanted = waiting();
  /** Orders in which every date with a two-digit year so far is a real day. */
  twoDigitOrders: readonly TwoDigitOrder[] = TWO_DIGIT_ORDERS;
  /** The cell that left only one of them. */
  twoDigitProof: Proof | null = null;
  /** Whether dates with a full year write it first. */
  yearFirst = false;
  // A list of 50,000 rows holds a few hundred different dates.
  private readonly known = new Map<string, readonly WrittenDate[]>();

  constructor(private readonly column: number) {}

  add(value: CellValue | undefined, row: number): void {
    if (typeof value !== "string" || value === "") return;
    const proof = (): Proof => ({ address: cellAddress(row, this.column), text: shownText(value) });
    const all = this.read(value);
    this.yearFirst ||= all.length === 0 && FULL_YEAR_FIRST.test(value);
    for (const written of all) {
      if (written.way === "month only") countIn(this.monthWanted, proof);
      if (written.way === "year last") this.addYearLast(written.first, written.second, proof);
      if (written.way === "two digits") this.addTwoDigits(written.numbers, proof);
    }
  }

  private read(text: string): readonly WrittenDate[] {
    let all = this.known.get(text);
    if (all === undefined) this.known.set(text, (all = writtenDates(text)));
    return all;
  }

  private addYearLast(first: number, second: number, proof: () => Proof): void {
    if (first <= 12 && second <= 12) {
      if (first !== second) countIn(this.orderWanted, proof);
    } else if (first <= 31 && second <= 12) {
      this.prove("day first", proof);
    } else if (first <= 12 && second <= 31) {
      this.prove("month first", proof);
    }
  }

  private prove(order: DayMonthOrder, proof: () => Proof): void {
    this.provingCells++;
    if (!this.proofs.has(order)) this.proofs.set(order, proof());
  }

  private addTwoDigits(numbers: readonly [number, number, number], proof: () => Proof): void {
    countIn(this.twoDigitWanted, proof);
    const left = this.twoDigitOrders.filter((order) => dayInOrder(numbers, order) !== undefined);
    // A cell that fits no order is wrong by itself and proves nothing about the others.
    if (left.length === 0 || left.length === this.twoDigitOrders.length) return;
    this.twoDigitOrders = left;
    if (left.length === 1) this.twoDigitProof = proof();
  }
}

/** The dates of a text that need their column to be read. */
function writtenDates(text: string): readonly WrittenDate[] {
  const written = writtenDate(text);
  if (written !== undefined) return [written];
  const two = splitDates(text);
  // Months need no decision here: a period runs from the first day of one to the last day of the other.
  const halves = two === undefined ? [] : [writtenDate(two.first), writtenDate(two.second)];
  return halves.filter((half) => half !== undefined && half.way !== "month only") as WrittenDate[];
}

function countIn(wanted: Waiting, proof: () => Proof): void {
  wanted.cells++;
  wanted.example ??= proof();
}
