import type { InMemoryExcel } from "../../inMemoryExcel";
import { accessDenied, invalidArgument } from "../../protocol/requestError";
import { readOnly } from "../../protocol/wireClass";
import type { Area } from "../../workbook/area";
import { cellCount, isUnbounded } from "../../workbook/box";
import { plainValue, valueType } from "../../workbook/cell";
import type { Cell, Position } from "../../workbook/cell";
import { cellText } from "../../workbook/text";
import { isWritable, writeEntry } from "../../workbook/write";
import type { MemberProperty } from "../targets";

/** Excel refuses to hand over more cells than this at once. */
const mostCells = 5_000_000;

/** What each cell of a range holds, row by row; null for whole rows and columns, as in Excel. */
function matrix<T>({ sheet, box }: Area, take: (cell: Readonly<Cell>) => T): T[][] | null {
  if (isUnbounded(box)) return null;
  if (cellCount(box) > mostCells) throw invalidArgument();
  const { row, column, rows, columns } = box;
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_, c) => take(sheet.at(row + r, column + c))),
  );
}

type Entry = string | number | boolean;

/**
 * Hands the written values to their cells: one value for all, or a matrix of the range's size. Null leaves a cell as
 * it is.
 */
function eachWritten({ box }: Area, written: unknown, put: (row: number, column: number, value: Entry) => void): void {
  if (isUnbounded(box)) throw invalidArgument();
  const rows: readonly unknown[] | undefined = Array.isArray(written) ? written : undefined;
  const fits = (line: unknown) => Array.isArray(line) && line.length === box.columns;
  if (rows && (rows.length !== box.rows || !rows.every(fits))) {
    throw invalidArgument("The number of rows or columns in the input array doesn't match the size of the range.");
  }
  for (let r = 0; r < box.rows; r++) {
    for (let c = 0; c < box.columns; c++) {
      const value = rows ? (rows[r] as readonly unknown[])[c] : written;
      if (value === null || value === undefined) continue;
      if (!["string", "number", "boolean"].includes(typeof value)) throw invalidArgument();
      put(box.row + r, box.column + c, value as Entry);
    }
  }
}

/** Writes entries into the cells of a range, as values or formulas: InMemoryExcel makes no difference. */
export function writeEntries(area: Area, written: unknown, excel: InMemoryExcel): void {
  if (!isWritable(area)) throw accessDenied();
  const broken: Position[] = [];
  eachWritten(area, written, (row, column, value) => {
    const anchor = writeEntry(area.sheet, row, column, value);
    if (anchor) broken.push(anchor);
  });
  excel.changed(area, "RangeEdited");
  for (const { row, column } of broken)
    excel.calculation.enter({ sheet: area.sheet, box: { row, column, rows: 1, columns: 1 } });
}

const formulaOf = (cell: Readonly<Cell>) => cell.formula || plainValue(cell.value);
const formulas: MemberProperty<"Range"> = { read: (area) => matrix(area, formulaOf), write: writeEntries };
const numberFormat: MemberProperty<"Range"> = {
  read: (area) => matrix(area, (cell) => cell.numberFormat),
  write(area, written, excel) {
    if (!isWritable(area)) throw accessDenied();
    eachWritten(area, written, (row, column, format) => {
      area.sheet.cell(row, column).numberFormat = String(format);
    });
    excel.formatted(area);
  },
};

/** Properties of a range that go through its cells. */
export const valueProperties: Readonly<Record<string, MemberProperty<"Range">>> = {
  Values: { read: (area) => matrix(area, (cell) => plainValue(cell.value)), write: writeEntries },
  Formulas: formulas,
  FormulasLocal: formulas,
  NumberFormat: numberFormat,
  NumberFormatLocal: numberFormat,
  Text: readOnly((area, { settings }) => matrix(area, (cell) => cellText(cell, settings.locale))),
  ValueTypes: readOnly((area) => matrix(area, (cell) => valueType(cell.value))),
};
