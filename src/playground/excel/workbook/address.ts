import { columnLetters } from "../../../list/address";
import { bounding, isPossible, oneCell, sheetBox } from "./box";
import type { Box } from "./box";

/** An address with the sheet that it names, if it names one. */
export interface SheetAddress {
  readonly sheet: string | undefined;
  readonly cells: string;
}

/**
 * Takes the sheet's name off an address.
 *
 * @example splitAddress("'My list'!A1:B2") //=> { sheet: "My list", cells: "A1:B2" }
 */
export function splitAddress(address: string): SheetAddress {
  const mark = address.lastIndexOf("!");
  if (mark < 0) return { sheet: undefined, cells: address };
  const name = address.slice(0, mark);
  const quoted = /^'(.*)'$/s.exec(name)?.[1];
  return { sheet: quoted === undefined ? name : quoted.replaceAll("''", "'"), cells: address.slice(mark + 1) };
}

/** A sheet's name as it stands in an address: in quotes unless it can do without. */
export function quoteSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Z]{1,3}\d+$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/**
 * The cells that an address names.
 *
 * @param address without a sheet: a cell, a range, whole columns or whole rows; `$` is allowed
 * @returns the box; undefined where the text is no address
 * @example parseBox("B2:C5") //=> { row: 1, column: 1, rows: 4, columns: 2 }
 */
export function parseBox(address: string): Box | undefined {
  const [first = "", last = first, ...rest] = address.replaceAll("$", "").trim().split(":");
  const [from, to] = [parseCorner(first), parseCorner(last)];
  if (!from || !to || rest.length > 0 || from.kind !== to.kind) return undefined;
  // A single letter or number names nothing: whole columns are A:A, whole rows 1:1.
  if (from.kind !== "cell" && !address.includes(":")) return undefined;
  const box = bounding(from.box, to.box);
  return isPossible(box) ? box : undefined;
}

function parseCorner(text: string): { kind: "cell" | "column" | "row"; box: Box } | undefined {
  const [, letters, digits] = /^([A-Z]{1,3})?(\d{1,7})?$/i.exec(text) ?? [];
  const column = letters === undefined ? 0 : columnIndex(letters);
  const row = digits === undefined ? 0 : Number(digits) - 1;
  if (letters && digits) return { kind: "cell", box: oneCell(row, column) };
  if (letters) return { kind: "column", box: { ...sheetBox, column, columns: 1 } };
  if (digits) return { kind: "row", box: { ...sheetBox, row, rows: 1 } };
  return undefined;
}

function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/**
 * The address of a box as Excel prints it, without the sheet.
 *
 * @example printBox({ row: 1, column: 1, rows: 4, columns: 2 }) //=> "B2:C5"
 */
export function printBox({ row, column, rows, columns }: Box): string {
  const [left, right] = [columnLetters(column), columnLetters(column + columns - 1)];
  if (columns === sheetBox.columns) return `${row + 1}:${row + rows}`;
  if (rows === sheetBox.rows) return `${left}:${right}`;
  const corner = `${left}${row + 1}`;
  return rows * columns === 1 ? corner : `${corner}:${right}${row + rows}`;
}
