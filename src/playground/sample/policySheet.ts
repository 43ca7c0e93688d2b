import type { SampleWords } from "../../locales/sampleWorkbook";
import { formula, row, text } from "./cells";
import type { Sheet } from "./sheet";

/**
 * The bundled policies as a table, and one of them as a block.
 *
 * @param words of the sheet
 * @param language of the texts
 * @returns the sheet
 */
export function policySheet(words: SampleWords["policies"], language: string): Sheet {
  return {
    id: "policies",
    name: words.sheet,
    cells: {
      0: row([text(words.title, "title")]),
      2: {
        ...row([formula(`TERM.POLICIES(,"${language}")`)]),
        ...row([formula(`TERM.POLICY("sparx-jp","${language}")`)], 9),
      },
    },
    columnWidths: [210, 180, 300, 90, 160, 120, 120, 120, 24, 200, 420],
  };
}
