import type { InMemoryExcel } from "../../inMemoryExcel";
import { invalidArgument } from "../../protocol/requestError";
import type { Property } from "../../protocol/wireClass";
import type { Area } from "../../workbook/area";
import { intersection, sheetBox } from "../../workbook/box";
import { cellText } from "../../workbook/text";

// Points, of Calibri 11 on a usual screen.
const standardWidth = 48;
const standardHeight = 15;
const characterWidth = 5.25;
const wideCharacterWidth = 10.5;
const margin = 3.75;
const widest = 1_350;

function sharedSize(sizes: ReadonlyMap<number, number>, standard: number, from: number, count: number): number | null {
  // Whole rows and columns: only sizes that were set can differ.
  const set = [...sizes].filter(([place]) => place >= from && place < from + count);
  const found = new Set(set.map(([, size]) => size));
  if (set.length < count) found.add(standard);
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

function setSize(sizes: Map<number, number>, from: number, count: number, size: unknown): void {
  if (typeof size !== "number" || !(size >= 0)) throw invalidArgument();
  for (let place = from; place < from + count; place++) sizes.set(place, size);
}

export const columnWidth: Property<Area, InMemoryExcel> = {
  read: ({ sheet, box }) => sharedSize(sheet.columnWidths, standardWidth, box.column, box.columns),
  write: ({ sheet, box }, width) => setSize(sheet.columnWidths, box.column, box.columns, width),
};

export const rowHeight: Property<Area, InMemoryExcel> = {
  read: ({ sheet, box }) => sharedSize(sheet.rowHeights, standardHeight, box.row, box.rows),
  write: ({ sheet, box }, height) => setSize(sheet.rowHeights, box.row, box.rows, height),
};

/** Makes the columns of a range as wide as their longest text needs; empty columns keep their width. */
export function autofitColumns({ sheet, box }: Area, locale: string): void {
  const widths = new Map<number, number>();
  const looked = intersection(box, sheet.used() ?? { ...sheetBox, rows: 1 }) ?? box;
  sheet.forEach((cell, _row, column) => {
    const text = cellText(cell, locale);
    if (text === "") return;
    const wide = [...text].filter((character) => character > "\u2E80").length;
    const width = margin + (text.length - wide) * characterWidth + wide * wideCharacterWidth;
    widths.set(column, Math.min(Math.max(width, widths.get(column) ?? 0), widest));
  }, looked);
  for (const [column, width] of widths) sheet.columnWidths.set(column, width);
}
