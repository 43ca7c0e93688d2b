import type { SampleWords } from "../../locales/sampleWorkbook";
import { date, formula, number, row, text, type Cells } from "./cells";
import type { Sheet } from "./sheet";

const FIRST_ROW = 4;

const rules: readonly (readonly [field: string, text: string | number])[] = [
  ["initial terms", "12, 24, 36"],
  ["initial end", "purchased, + term, month end"],
  ["renewal opens", "end, - 2 months, month start"],
  ["renewal terms", 12],
  ["renewed end", "end, + 1 day, for term"],
  ["late 1 until", "end, + 90 days"],
  ["late 1 end", "paid, month start, for term"],
  ["late 1 back pay", "none"],
  ["after", "buy new"],
];

const purchases = ["2024-02-29", "2025-08-15", "2025-11-03", "2026-01-31", "2026-06-30", "2026-10-12"];

/** Where the policy stands, for formulas of any sheet. */
export function ownPolicyRange(words: SampleWords["ownPolicy"]): string {
  return `'${words.sheet}'!$A$${FIRST_ROW}:$B$${FIRST_ROW + rules.length + 2}`;
}

/**
 * A policy of one's own as a block of cells, and formulas of single cells beside it.
 *
 * @param words of the sheet
 * @param asOf the cell that the statuses ask, with its sheet
 * @param language of the statuses
 * @returns the sheet
 */
export function ownPolicySheet(words: SampleWords["ownPolicy"], asOf: string, language: string): Sheet {
  const { headers } = words;
  const block = [["id", "acme"], ["vendor", words.vendor], ["product", words.product], ...rules] as const;
  const range = `$A$${FIRST_ROW}:$B$${FIRST_ROW + block.length - 1}`;
  const cells: Cells = {
    0: row([text(words.title, "title")]),
    1: row([text(words.hint, "title")]),
    [FIRST_ROW - 2]: row([
      text(headers.field, "header"),
      text(headers.text, "header"),
      undefined,
      text(headers.bought, "header"),
      text(headers.end, "header"),
      text(headers.renewFrom, "header"),
      text(headers.reinstateBy, "header"),
      text(headers.renewedEnd, "header"),
      text(headers.status, "header"),
    ]),
  };
  block.forEach(([field, rule], index) => {
    const line = FIRST_ROW + index;
    const bought = purchases[index];
    const answers = bought
      ? [
          date(bought),
          formula(`TERM.SUPPORT_END(${range},D${line})`),
          formula(`TERM.RENEW_FROM(${range},E${line})`),
          formula(`TERM.REINSTATE_BY(${range},E${line})`),
          formula(`TERM.RENEWED_END(${range},E${line},E${line}+7)`),
          formula(`TERM.SUPPORT_STATUS(${range},E${line},${asOf},"${language}")`),
        ]
      : [];
    cells[line - 1] = row([
      text(field, "label"),
      typeof rule === "number" ? number(rule, "input") : text(rule, "input"),
      undefined,
      ...answers,
    ]);
  });
  return {
    id: "own-policy",
    name: words.sheet,
    cells,
    columnWidths: [130, 230, 24, 104, 112, 104, 112, 170, 128],
    frozen: { rows: FIRST_ROW - 1, columns: 0 },
  };
}
