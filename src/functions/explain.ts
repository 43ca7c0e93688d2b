import { explain, QUESTIONS } from "../rules/answers";
import { message } from "../rules/messages";
import { date, language as languageArgument, optional, term as termArgument, text } from "./arguments";
import { notAvailable } from "./cell";
import { policy as policyArgument } from "./policyArgument";
import { tableFunction } from "./tableFunction";

const answer = tableFunction(
  [
    text("question"),
    policyArgument,
    date("date1"),
    optional(date("date2")),
    optional(termArgument),
    optional(languageArgument),
  ],
  ["plain", "date", "plain", "plain"],
  (question, policy, first, second, term, language) => {
    const name = question
      .normalize("NFKC")
      .trim()
      .toUpperCase()
      .replace(/^TERM\./, "");
    const ask = Object.hasOwn(QUESTIONS, name) ? QUESTIONS[name] : undefined;
    if (ask === undefined) {
      const known = Object.keys(QUESTIONS).join(", ");
      return { kind: "wrong", message: message("unknownQuestion", { found: `"${question}"`, known }) };
    }
    const answer = ask(policy, { first, second, term });
    if (answer.kind === "wrong") return answer;
    const rows = explain(policy, answer, language ?? "en").map(({ text: step, day, cited, source }) => [
      step,
      day === null ? "" : typeof day === "object" ? notAvailable(day) : day,
      cited,
      source,
    ]);
    return { kind: "found", value: rows, because: [] };
  },
);

/**
 * The steps that led to an answer, one a row: step, date, rule, source
 *
 * @customfunction EXPLAIN
 * @param question Name of a function about one licence, RENEWED_END for example
 * @param policy Policy id, one of its names, or a two-column policy block
 * @param date1 The first date of that function
 * @param [date2] Its second date, where it has one
 * @param [term] Length of the term in months; left out: the first that is sold
 * @param [language] Language of the texts: "en" (default) or "ja"
 * @returns Rows of step in words, date, rule id or field, source; the last row's date is the function's answer
 * @remarks Errors: #VALUE! for input that cannot be read or that the policy refuses; #N/A where there is no such date, or the source does not state it. A missing answer stands as #N/A in the last row.
 * @remarks Rule ids and sources: the policy's.
 * @example =TERM.EXPLAIN("SUPPORT_END", "sparx-jp", DATE(2020,4,15)) ends with the row of 2021-04-30
 */
export function EXPLAIN(
  question: any,
  policy: any[][],
  date1: any[][],
  date2?: any[][],
  term?: any[][],
  language?: any,
): any[][] {
  return answer(question, policy, date1, date2, term, language);
}
