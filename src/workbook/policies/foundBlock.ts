import { fixedRange, sheetPrefix } from "../planSheet/cells";
import type { ReplacedBlock } from "../written/writeRecord";

/** The cells of a named policy block, loaded. */
export interface FoundBlock {
  readonly item: Excel.NamedItem;
  /** A null object where no cells have the name. */
  readonly range: Excel.Range;
}

/** Asks for the block of a name; it is there after the next sync. */
export function findBlock(context: Excel.RequestContext, name: string): FoundBlock {
  const item = context.workbook.names.getItemOrNullObject(name);
  const range = item.getRangeOrNullObject();
  item.load("name");
  range.load("rowIndex, columnIndex, rowCount, columnCount, values, valueTypes, formulas, worksheet/name");
  return { item, range };
}

/** So many rows of a block from its first one on, whether its name covers them or not. */
export function rowsOfBlock({ range }: FoundBlock, rows: number): Excel.Range {
  const { rowIndex, columnIndex, columnCount, worksheet } = range;
  return worksheet.getRangeByIndexes(rowIndex, columnIndex, rows, columnCount);
}

/** Gives the name of a block to so many rows from its first one on. The name is never gone meanwhile. */
export function nameRows({ item, range }: FoundBlock, rows: number): void {
  const { rowIndex: row, columnIndex: column, rowCount, columnCount: columns, worksheet } = range;
  if (rows !== rowCount) item.formula = `=${sheetPrefix(worksheet.name)}${fixedRange({ row, column, rows, columns })}`;
}

/** Whether the cells of a block hold what they held before an update; rows that the name has got since are blank. */
export function holdsBefore({ range }: FoundBlock, { before }: ReplacedBlock): boolean {
  return (
    range.rowCount >= before.length &&
    range.formulas.every((row: unknown[], r) => row.every((cell, c) => cell === (before[r]?.[c]?.cell ?? "")))
  );
}
