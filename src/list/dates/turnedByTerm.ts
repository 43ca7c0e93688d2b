import { addMonths, isoText, lastDayOfTerm, monthEnd, type Day } from "../../rules/days";
import { cellAddress } from "../address";
import type { Proof } from "../understoodList";
import { turnedDay } from "./turnedDay";

/** A date of a row, and whether a program may have turned it: a text never was. */
export interface TermDate {
  readonly day: Day;
  readonly isSerial: boolean;
  readonly column: number;
}

/** One side of a term. */
interface Side {
  /** Rows that fit as they stand although this date could be turned. */
  straight: number;
  /** Rows that fit only when it is turned. */
  turned: number;
  proof: Proof | null;
}

const FEWEST_ROWS = 3;

const newSide = (): Side => ({ straight: 0, turned: 0, proof: null });

// However a vendor counts: to the day before, to the same day, to the end of a month.
const fits = (start: Day, end: Day, term: number): boolean =>
  end === lastDayOfTerm(start, term) ||
  end === addMonths(start, term) ||
  end === monthEnd(start, term) ||
  end === monthEnd(start, term - 1);

const turnedOf = ({ day, isSerial }: TermDate): Day | null => (isSerial ? turnedDay(day) : null);

/** Sees whether starts or ends fit their term only with day and month turned. Fed row by row. */
export class TurnedByTerm {
  readonly start = newSide();
  readonly end = newSide();
  private unfit = 0;

  /** @param canBe which sides have dates that can be turned at all */
  constructor(private readonly canBe: { readonly start: boolean; readonly end: boolean }) {}

  /** @param row row of the sheet */
  add(start: TermDate, end: TermDate, term: number, row: number): void {
    const [turnedStart, turnedEnd] = [turnedOf(start), turnedOf(end)];
    if (turnedStart === null && turnedEnd === null) return;
    if (fits(start.day, end.day, term)) {
      if (turnedStart !== null) this.start.straight++;
      if (turnedEnd !== null) this.end.straight++;
      return;
    }
    const byStart = turnedStart !== null && fits(turnedStart, end.day, term);
    const byEnd = turnedEnd !== null && fits(start.day, turnedEnd, term);
    const byBoth = turnedStart !== null && turnedEnd !== null && fits(turnedStart, turnedEnd, term);
    if (Number(byStart) + Number(byEnd) + Number(byBoth) !== 1) {
      this.unfit++;
      return;
    }
    if (byStart || byBoth) count(this.start, start, row);
    if (byEnd || byBoth) count(this.end, end, row);
  }

  /** The cell that shows that a side was turned; null where its rows do not say so with one voice. */
  proofOf({ straight, turned, proof }: Side): Proof | null {
    return straight === 0 && turned >= FEWEST_ROWS && turned > this.unfit ? proof : null;
  }

  /** Whether nothing that follows can show that a side was turned. */
  get isSettled(): boolean {
    return (this.start.straight > 0 || !this.canBe.start) && (this.end.straight > 0 || !this.canBe.end);
  }
}

function count(side: Side, { day, column }: TermDate, row: number): void {
  side.turned++;
  side.proof ??= { address: cellAddress(row, column), text: isoText(day) };
}
