import { message } from "../rules/messages";
import type { Shape } from "./broadcast";
import { cellWriter, wrongInput, type CellError, type ColumnFormat, type Languages, type Result } from "./cell";
import type { Argument } from "./reading";

/** Rows of results. */
export type Table = readonly (readonly Result[])[];

/** How numbers are shown, column by column; the last format repeats. */
export type Formats = readonly [ColumnFormat, ...ColumnFormat[]];

/** A table as Excel takes it. */
export function writeTable(table: Table, formats: Formats, languages: Languages): unknown[][] {
  const write = cellWriter(table.length * formats.length, languages);
  return table.map((row) =>
    row.map((cell, column) => write(cell, formats[Math.min(column, formats.length - 1)] ?? formats[0])),
  );
}

/** The refusal of the first argument that has several cells where one is asked for; undefined where none has. */
export function refuseRanges(kinds: readonly Argument<unknown>[], shapes: readonly Shape[]): CellError | undefined {
  for (const [index, { rows, columns }] of shapes.entries()) {
    if (rows * columns === 1) continue;
    const argument = kinds[index]?.name ?? "";
    return wrongInput(message("oneCellOnly", { argument, found: rows * columns }));
  }
  return undefined;
}
