import { WorkbookError } from "../workbookError";
import { cellAt, type Line, type WritableList } from "../results/lines";

/** What Excel says of a list when results are about to be written. */
export interface LookedAt {
  readonly isProtected: boolean;
  /** The table that the list is; null for plain cells. */
  readonly table: { readonly id: string; readonly name: string; readonly hasTotals: boolean } | null;
  readonly sheetNames: readonly string[];
}

async function tableAt(context: Excel.RequestContext, { input }: WritableList, sheet: Excel.Worksheet) {
  if (!input.isTable) return null;
  sheet.tables.load("items/id, items/name, items/showTotals");
  await context.sync();
  const tables = sheet.tables.items.map((table) => ({ table, range: table.getRange() }));
  for (const { range } of tables) range.load("rowIndex, columnIndex");
  await context.sync();
  const found = tables.find(
    ({ range }) => range.rowIndex === input.firstRow && range.columnIndex === input.firstColumn,
  );
  if (!found) throw new WorkbookError("listChanged");
  const { id, name, showTotals } = found.table;
  return { id, name, hasTotals: showTotals };
}

/**
 * Looks whether a list still stands where it was read: its header, its first and its last licence.
 *
 * @param list as it was read
 * @param lines its rows, at least one
 * @returns what writing has to know of it
 * @throws WorkbookError `listChanged` where rows were moved or sorted since; errors of office.js as they come
 */
export async function lookAtList(list: WritableList, lines: readonly Line[]): Promise<LookedAt> {
  const { input, headerRow } = list;
  const [first, last] = [lines[0]?.row ?? input.firstRow, lines.at(-1)?.row ?? input.firstRow];
  const columns = input.values[0]?.length ?? 1;
  return Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load("items/name");
    const sheet = sheets.getItem(input.sheet);
    const { protection } = sheet;
    protection.load("protected");
    const rows = [...new Set([headerRow ?? first, first, last])];
    const ranges = rows.map((row) => {
      const range = sheet.getRangeByIndexes(row, input.firstColumn, 1, columns);
      range.load("values");
      return { row, range };
    });
    await context.sync();
    const same = ranges.every(({ row, range }) =>
      (range.values[0] ?? []).every((cell, index) => cell === (cellAt(input, row, input.firstColumn + index) ?? "")),
    );
    if (!same) throw new WorkbookError("listChanged");
    return {
      isProtected: protection.protected,
      table: await tableAt(context, list, sheet),
      sheetNames: sheets.items.map(({ name }) => name),
    };
  });
}
