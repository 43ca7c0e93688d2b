import type { SampleWords } from "../../locales/sampleWorkbook";
import { blank, formula, row, text, type Cells } from "./cells";
import { AS_OF_CELL, licenceColumn } from "./licenceSheet";
import type { Sheet } from "./sheet";

const HEADER_ROW = 3;

/**
 * The licences of the first sheet, checked by one formula.
 *
 * @param count how many licences there are
 * @param licenceSheetName the sheet they stand on
 * @param words of the headers
 * @param language of the answers
 * @returns the sheet
 */
export function checkSheet(
  count: number,
  licenceSheetName: string,
  words: SampleWords["check"],
  language: string,
): Sheet {
  const column = (letter: string) => `'${licenceSheetName}'!${licenceColumn(letter, count)}`;
  const check = [column("C"), column("D"), column("F"), `'${licenceSheetName}'!${AS_OF_CELL}`, column("E")];
  const cells: Cells = {
    0: row([text(words.title, "title")]),
    [HEADER_ROW - 1]: row(words.headers.map((header) => text(header, "header"))),
  };
  // More than 1,000 cells come back without formats, so the columns of dates have their own.
  const dates = { 2: blank("date"), 5: blank("date"), 6: blank("date") };
  for (let index = 0; index < count; index++) cells[HEADER_ROW + index] = dates;
  cells[HEADER_ROW] = {
    ...dates,
    ...row([formula(column("A")), formula(`TERM.CHECK_LICENCES(${check.join(",")},"${language}")`)]),
  };
  return {
    id: "check",
    name: words.sheet,
    cells,
    columnWidths: [84, 136, 112, 680, 150, 104, 112],
    frozen: { rows: HEADER_ROW, columns: 1 },
  };
}
