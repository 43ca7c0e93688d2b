import type { ICellData } from "@univerjs/core";
import type { SampleWords } from "../../locales/sampleWorkbook";
import { bundledPolicies } from "../../rules/policies";
import { blank, formula, row, text } from "./cells";
import type { Sheet } from "./sheet";

/**
 * The bundled policies as a table, and one of them as a block.
 *
 * @param words of the sheet
 * @param language of the texts
 * @returns the sheet
 */
export function policySheet(words: SampleWords["policies"], language: string): Sheet {
  const table = row([formula(`TERM.POLICIES(,"${language}")`, "header"), ...headerStyles(7)]);
  const block = row([formula(`TERM.POLICY("sparx-jp","${language}")`)], 9);
  return {
    id: "policies",
    name: words.sheet,
    cells: { 0: row([text(words.title, "title")]), 2: { ...table, ...block } },
    // The headers come besides.
    spilledRows: bundledPolicies.flats.length + 1,
    columnWidths: [210, 180, 360, 70, 140, 260, 400, 90, 24, 200, 420],
  };
}

/** The table's headers spill from the formula: the cells they fall on wait with the style. */
function headerStyles(count: number): ICellData[] {
  return Array.from({ length: count }, () => blank("header"));
}
