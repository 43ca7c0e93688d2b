import type { Area } from "./area";
import { plainValue } from "./cell";

/** A table (ListObject) with its header row. */
export interface Table {
  readonly id: string;
  name: string;
  readonly area: Area;
  style: string;
  /** Whether header row, totals row, banded rows, filter buttons are shown. */
  showTotals: boolean;
  showBandedRows: boolean;
  showFilterButton: boolean;
}

/** The texts of the header row, left to right. */
export function headings({ area: { sheet, box } }: Table): string[] {
  return Array.from({ length: box.columns }, (_, place) =>
    String(plainValue(sheet.at(box.row, box.column + place).value)),
  );
}

/** The place of a column by its heading, in any case; -1 where no column has it. */
export function columnPlace(table: Table, heading: string): number {
  return headings(table).findIndex((each) => each.toLowerCase() === heading.toLowerCase());
}
