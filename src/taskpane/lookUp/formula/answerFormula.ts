import { civilOf } from "../../../rules/days";
import type { Day } from "../../../rules/days";
import type { CellFormula } from "../../../workbook/insertFormula";
import type { Answered, Known, Question } from "../answersFor";

/** What a formula is made from beside the licence itself. */
export interface FormulaInput {
  readonly known: Known;
  /** The cell that the date was taken from; null where it was typed. */
  readonly cell: string | null;
  readonly language: "en" | "ja";
}

function dateCall(day: Day): string {
  const { year, month, day: dayOfMonth } = civilOf(day);
  return `DATE(${year},${month},${dayOfMonth})`;
}

const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;

/** A policy of the add-in is called by its id; one of the workbook is the cells of its name, which a quoted name is not. */
const policyArgument = ({ policy, isOwn }: Known): string => (isOwn ? policy.id : quoted(policy.id));

/** The end, as it is known: in a cell, typed, or counted from the start. */
function endOf({ known }: FormulaInput, dateText: string): string {
  const { date, term } = known;
  if (date.kind === "end") return dateText;
  return `TERM.SUPPORT_END(${policyArgument(known)},${dateText}${term === null ? "" : `,${term}`})`;
}

function call(question: Question, input: FormulaInput): string {
  const { known, cell, language } = input;
  const policy = policyArgument(known);
  const date = cell ?? dateCall(known.date.day);
  const end = endOf(input, date);
  // The day stands in the formula, so that it answers the same tomorrow.
  const onDay = `${dateCall(known.asOf)}${language === "ja" ? ',"ja"' : ""}`;
  switch (question) {
    case "SUPPORT_START":
    case "START_WINDOW":
      return `TERM.${question}(${policy},${date})`;
    case "SUPPORT_END":
      return `TERM.SUPPORT_END(${policy},${date}${known.term === null ? "" : `,${known.term}`})`;
    case "SUPPORT_STATUS":
    case "NEXT_ACTION":
      return `TERM.${question}(${policy},${end},${onDay})`;
    case "RENEWED_END":
      // Paid on the last day in time, as in the answer above it.
      return `TERM.RENEWED_END(${policy},${end},TERM.RENEW_BY(${policy},${end}))`;
    case "REINSTATE_BY":
      return `TERM.REINSTATE_BY(${policy},${end}${known.channel === null ? "" : `,${quoted(known.channel)}`})`;
    default:
      return `TERM.${question}(${policy},${end})`;
  }
}

/**
 * The formula of an answer, and the cells that its result fills.
 *
 * @param answered question and answer as they are shown
 * @param input the licence, the cell of its date, the language of texts
 * @example answerFormula({ question: "RENEW_BY", ... }, { known: sparx-jp ending 2021-04-30, cell: "Sheet1!C7", ... })
 *   //=> { formula: '=TERM.RENEW_BY("sparx-jp",Sheet1!C7)', columns: 1, dateColumns: [0] }
 */
export function answerFormula({ question, answer }: Answered, input: FormulaInput): CellFormula {
  const formula = `=${call(question, input)}`;
  if (question === "SUPPORT_STATUS") return { formula, columns: 1, dateColumns: [] };
  if (question === "NEXT_ACTION") return { formula, columns: 2, dateColumns: [1] };
  const days = answer.kind === "found" && Array.isArray(answer.value) ? answer.value.length : 1;
  // A clock time would not be seen in a date's format: the function's own format shows it.
  const hasTime = answer.kind === "found" && typeof answer.value === "number" && !Number.isInteger(answer.value);
  return { formula, columns: days, dateColumns: hasTime ? [] : [...Array(days).keys()] };
}
