import { civilOf, isDay, isoText, type Day } from "../../rules/days";
import { cellAddress } from "../address";
import type { CellValue } from "../listInput";
import type { Proof } from "../understoodList";
import { DAYS_TO_1904, isLicenceDay } from "./licenceDay";
import { turnedDay } from "./turnedDay";

/** Real dates of a column whose day could as well be their month. */
export interface TurnableDates {
  readonly cells: number;
  /** How many days of the month they fall on: dates on the 1st alone show nothing. */
  readonly daysOfMonth: number;
  readonly example: Proof | null;
  /** Whether the column has no other real dates, those apart whose day and month are equal. */
  readonly areAll: boolean;
}

/** The real dates of one column. Fed cell by cell, top to bottom. */
export class SerialEvidence {
  /** Cells with each serial, and the row of the first. */
  private readonly serials = new Map<number, { cells: number; readonly row: number }>();

  constructor(private readonly column: number) {}

  add(value: CellValue | undefined, row: number): void {
    if (typeof value !== "number") return;
    const serial = Math.floor(value);
    const known = this.serials.get(serial);
    if (known === undefined) this.serials.set(serial, { cells: 1, row });
    else known.cells++;
  }

  /** @param date1904 whether the workbook counts from 1904, which shows only when all cells were seen */
  turnable(date1904: boolean): TurnableDates {
    const daysOfMonth = new Set<number>();
    let cells = 0;
    let example: Proof | null = null;
    let areAll = true;
    for (const [serial, found] of this.serials) {
      const day = serial + (date1904 ? DAYS_TO_1904 : 0);
      if (!isDay(day) || !isLicenceDay(day)) continue;
      const { day: dayOfMonth } = civilOf(day);
      if (dayOfMonth > 12) areAll = false;
      if (turnedDay(day) === null) continue;
      cells += found.cells;
      daysOfMonth.add(dayOfMonth);
      example ??= { address: cellAddress(found.row, this.column), text: isoText(day as Day) };
    }
    return { cells, daysOfMonth: daysOfMonth.size, example, areAll };
  }
}
