import type { OpenExcel } from "../playground/excel/openExcel";

/**
 * Puts a policy block into a new sheet of the workbook, under a name, and selects its first cell.
 *
 * @returns the sheet's name; the block begins in B3
 */
export function putBlock(
  { workbook, person }: Pick<OpenExcel, "workbook" | "person">,
  name: string,
  cells: readonly (readonly (string | number)[])[],
): string {
  const sheet = workbook.addSheet();
  const address = `${sheet.name}!B3:C${cells.length + 2}`;
  person.type(address, cells);
  const meaning = workbook.findArea(address, sheet);
  if (!meaning) throw new Error(address);
  workbook.names.push({ name, meaning, comment: "", visible: true });
  person.select(`${sheet.name}!B3`);
  return sheet.name;
}
