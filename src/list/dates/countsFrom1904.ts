import type { CellValue } from "../listInput";
import { readTextDate } from "../textDate";
import { DAYS_TO_1904 } from "./licenceDay";

const CELLS_LOOKED_AT = 200;

/**
 * Sees from numbers and the texts shown for them whether a workbook counts days from 1904. Excel does not say so
 * through office.js, and all dates read from such a workbook would be four years and a day too early.
 */
export class CountsFrom1904 {
  private from1904 = 0;
  private looked = 0;

  add(value: CellValue, shown: string | undefined): void {
    if (typeof value !== "number" || shown === undefined || this.looked >= CELLS_LOOKED_AT) return;
    const reading = readTextDate(shown);
    if (!reading.ok) return;
    this.looked++;
    if (reading.day - Math.floor(value) === DAYS_TO_1904) this.from1904++;
  }

  /** True when every date whose text means one day is shown 1462 days later than its number says. */
  get seen(): boolean {
    return this.looked > 0 && this.from1904 === this.looked;
  }
}
