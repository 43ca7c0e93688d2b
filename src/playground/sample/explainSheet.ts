import type { SampleWords } from "../../locales/sampleWorkbook";
import { blank, date, formula, row, text } from "./cells";
import type { Sheet } from "./sheet";

/**
 * One question explained: its inputs, and the steps as one spilled formula.
 *
 * @param words of the sheet
 * @param language of the steps
 * @returns the sheet
 */
export function explainSheet(words: SampleWords["explain"], language: string): Sheet {
  return {
    id: "explain",
    name: words.sheet,
    cells: {
      0: row([text(words.title, "title")]),
      2: row([text(words.question, "label"), text("REINSTATE_BY", "input")]),
      3: row([text(words.policy, "label"), text("sparx-jp", "input")]),
      4: row([text(words.firstDate, "label"), date("2026-04-30", "inputDate")]),
      5: row([text(words.secondDate, "label"), blank("inputDate")]),
      7: row(words.steps.map((step) => text(step, "header"))),
      8: row([formula(`TERM.EXPLAIN(B3,B4,B5,B6,,"${language}")`)]),
    },
    columnWidths: [600, 130, 110, 520],
  };
}
