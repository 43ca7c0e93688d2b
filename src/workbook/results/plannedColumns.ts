import type { Language } from "../../rules/messages";
import { asText } from "./asText";
import type { FormulaColumn } from "./followed";
import { cellAt, type Line, type WritableList } from "./lines";
import { resultCell, type WrittenCell } from "./resultCell";
import { ANSWER_COLUMNS, type ResultColumn } from "./resultColumn";
import { endOf, type Sources } from "./sources";

/**
 * Which columns are written, left to right. Values stand directly beside the list, so that sorting it takes them along.
 * Formulas stand apart, behind one empty column: each spills over all rows, which Excel allows neither inside a table
 * nor inside cells that are sorted, and computes anew when the list is sorted.
 */
export interface PlannedColumns {
  readonly values: readonly ResultColumn[];
  readonly formulas: readonly ResultColumn[];
}

/**
 * The columns that are to be written.
 *
 * @param formulas answers that formulas may hold; none where all are to be values
 * @param sources where the formulas take their arguments from
 * @param apart whether the results stand on a sheet of their own, where each row has to say whose it is
 * @returns the columns
 */
export function planColumns(formulas: readonly FormulaColumn[], sources: Sources, apart: boolean): PlannedColumns {
  const identity: ResultColumn[] = apart ? ["row", "name"] : [];
  if (formulas.length === 0) return { values: [...identity, ...ANSWER_COLUMNS], formulas: [] };
  const ownEnd = sources.end.kind === "own";
  const own: ResultColumn[] = [
    ...(sources.policy.kind === "own" ? (["policy"] as const) : []),
    ...(sources.channel.kind === "own" ? (["channel"] as const) : []),
  ];
  // The function for the next action gives action and date in one.
  const isFormula = (column: ResultColumn) =>
    column === "actionDate"
      ? formulas.includes("nextAction")
      : (formulas as readonly ResultColumn[]).includes(column) && !(ownEnd && column === "supportEnd");
  return {
    values: [...identity, ...own, ...ANSWER_COLUMNS.filter((column) => !isFormula(column))],
    formulas: ANSWER_COLUMNS.filter(isFormula),
  };
}

/**
 * One cell of a column of values.
 *
 * @param list what was understood
 * @param line the row
 * @param column what it holds
 * @param endsFeedFormulas whether the support ends are what formulas count with
 * @param language of texts
 * @returns what is handed to Excel
 */
export function plannedCell(
  list: WritableList,
  { row, checked }: Line,
  column: ResultColumn,
  endsFeedFormulas: boolean,
  language: Language,
): WrittenCell {
  switch (column) {
    case "row":
      return row + 1;
    case "name":
      return nameOf(list, row);
    case "policy":
      return asText((checked?.results && checked.licence?.policyId) ?? "");
    case "channel":
      return asText(checked?.licence?.channel ?? "");
    case "supportEnd":
      // Formulas need a day where people read "none".
      if (endsFeedFormulas) return checked ? (endOf(checked) ?? "") : "";
      return resultCell(checked, column, language);
    default:
      return resultCell(checked, column, language);
  }
}

/** What the list calls the licence of a row. */
function nameOf({ input, columns }: WritableList, row: number): WrittenCell {
  for (const role of ["product", "licence", "policy", "vendor"] as const) {
    const column = columns.find((each) => each.role === role)?.column;
    const cell = column === undefined ? null : cellAt(input, row, column);
    if (cell !== null && cell !== "") return asText(String(cell));
  }
  return "";
}
