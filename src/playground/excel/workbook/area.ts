import { printBox, quoteSheet } from "./address";
import type { Box } from "./box";
import type { Sheet } from "./sheet";

/** Cells of a sheet that somebody holds on to: its box moves with the cells. */
export interface Area {
  readonly sheet: Sheet;
  box: Box;
  /** The name under which an add-in keeps it from one request to the next. */
  reference?: string;
}

/** The address with the sheet, as Excel prints it. */
export function areaAddress({ sheet, box }: Area): string {
  return `${quoteSheet(sheet.name)}!${printBox(box)}`;
}
