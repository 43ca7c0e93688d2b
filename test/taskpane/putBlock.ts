import type { OpenExcel } from "../playground/excel/openExcel";

/**
 * Puts a policy block into a new sheet of the workbook, under a name, and selects its first cell.
 *
 * @returns the sheet's name; the block begins in B3
 */
export async function putBlock(
  { workbook, person }: OpenExcel,
  name: string,
  cells: readonly (readonly (string | number)[])[],
): Promise<string> {
  const sheet = workbook.addSheet().name;
  const address = `B3:C${cells.length + 2}`;
  person.type(`${sheet}!${address}`, cells);
  await Excel.run(async (context) => {
    context.workbook.names.add(name, context.workbook.worksheets.getItem(sheet).getRange(address));
    await context.sync();
  });
  person.select(`${sheet}!B3`);
  return sheet;
}
