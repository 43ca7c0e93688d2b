import { columnLetters } from "../../list/address";
import { civilOf, type Day } from "../../rules/days";
import type { Language } from "../../rules/messages";
import type { Destination } from "./destination";
import type { WritableList } from "./lines";
import type { PlannedColumns } from "./plannedColumns";
import type { ResultColumn } from "./resultColumn";
import type { Source, Sources } from "./sources";

/** Rows that one call of a function can hand over and get back below the payload limit of 5 MB. */
export const MOST_ROWS_A_CALL = 100_000;

/** What the formulas are about. */
export interface FormulaPlan {
  readonly list: WritableList;
  readonly sources: Sources;
  readonly columns: PlannedColumns;
  readonly to: Destination;
  /** Headings of `columns.values`, as they are written. */
  readonly headings: readonly string[];
  readonly asOf: Day;
  readonly language: Language;
}

/** A formula, and the row below the heading in which it stands, 0 for the first. */
export interface PlacedFormula {
  readonly offset: number;
  readonly formula: string;
}

/** A table's column, which takes rows that are added to the table later with it. */
function tableColumn(table: string, heading: string): string {
  // Some characters have a meaning in such a reference: an apostrophe before them takes it away.
  const escaped = heading.replace(/['#[\]@]/g, "'$&");
  return /^[\p{L}\p{N}_ ]+$/u.test(heading) ? `${table}[${heading}]` : `${table}[[${escaped}]]`;
}

function columnRange(column: number, offset: number, { to }: FormulaPlan, rows: number): string {
  const letters = columnLetters(column);
  const first = to.firstRow + offset + 1;
  return `${letters}${first}:${letters}${first + rows - 1}`;
}

/** A column of the list, or one of ours. */
function reference(plan: FormulaPlan, column: number, own: boolean, offset: number): string {
  const { to, list, headings } = plan;
  const rows = Math.min(MOST_ROWS_A_CALL, to.rows - offset);
  const heading = own
    ? headings[column - to.valueColumn]
    : String(list.input.values[0]?.[column - list.input.firstColumn] ?? "");
  if (to.table !== null && to.rows <= MOST_ROWS_A_CALL && heading) return tableColumn(to.table, heading);
  return columnRange(column, offset, plan, rows);
}

function argument(plan: FormulaPlan, source: Source, column: ResultColumn, offset: number): string {
  if (source.kind === "list") return reference(plan, source.column, false, offset);
  if (source.kind === "none") return "";
  const { to, columns } = plan;
  // Ends that a formula gives from the starts stand among the formulas, all others among the values.
  const place = columns.formulas.indexOf(column);
  const rows = Math.min(MOST_ROWS_A_CALL, to.rows - offset);
  if (place >= 0) return columnRange(to.formulaColumn + place, offset, plan, rows);
  return reference(plan, to.valueColumn + columns.values.indexOf(column), true, offset);
}

/**
 * A call for the policy of each row. A function takes a block only as one argument for all rows: rows of different
 * policies are told apart by what stands in the column of policies.
 */
function byPolicy({ sources }: FormulaPlan, column: string, call: (policy: string) => string): string {
  const { ownPolicies } = sources;
  // Without a column all rows have the same policy.
  if (column === "") return call(ownPolicies[0] ?? "");
  return ownPolicies.reduceRight((others, name) => `IF(${column}="${name}",${call(name)},${others})`, call(column));
}

function callText(plan: FormulaPlan, policy: string, column: ResultColumn, offset: number): string | undefined {
  const { sources, asOf, language } = plan;
  const end = argument(plan, sources.end, "supportEnd", offset);
  const { year, month, day } = civilOf(asOf);
  // The day stands in the formula, so that it answers the same tomorrow, and for everybody.
  const onDay = `DATE(${year},${month},${day})${language === "ja" ? ',"ja"' : ""}`;
  switch (column) {
    case "status":
      return `TERM.SUPPORT_STATUS(${policy},${end},${onDay})`;
    case "supportEnd": {
      if (sources.end.kind !== "start") return end;
      const { start, term } = sources.end;
      const months = term === null ? "" : `,${reference(plan, term, false, offset)}`;
      return `TERM.SUPPORT_END(${policy},${reference(plan, start, false, offset)}${months})`;
    }
    case "renewFrom":
      return `TERM.RENEW_FROM(${policy},${end})`;
    case "renewBy":
      return `TERM.RENEW_BY(${policy},${end})`;
    case "reinstateBy": {
      const channel = argument(plan, sources.channel, "channel", offset);
      return `TERM.REINSTATE_BY(${policy},${end}${channel && `,${channel}`})`;
    }
    case "nextAction":
      return `TERM.NEXT_ACTION(${policy},${end},${onDay})`;
    default:
      return undefined;
  }
}

function formulaText(plan: FormulaPlan, column: ResultColumn, offset: number): string | undefined {
  const { sources } = plan;
  const policies = argument(plan, sources.policy, "policy", offset);
  const needsPolicy = column !== "supportEnd" || sources.end.kind === "start";
  const text = (policy: string) => callText(plan, policy, column, offset);
  if (text("") === undefined) return undefined;
  return `=${needsPolicy ? byPolicy(plan, policies, (policy) => text(policy) ?? "") : text("")}`;
}

/**
 * The formulas of one column: a single one that spills over all rows; in longer lists one for each 100,000 rows.
 *
 * @param plan what is written where
 * @param column which answer
 * @returns formulas with the separators of English, as office.js takes them; empty for a column that the formula to
 *   its left fills
 * @example columnFormulas(plan, "renewBy") //=> [{ offset: 0, formula: "=TERM.RENEW_BY(A2:A900,C2:C900)" }]
 */
export function columnFormulas(plan: FormulaPlan, column: ResultColumn): PlacedFormula[] {
  const formulas: PlacedFormula[] = [];
  for (let offset = 0; offset < plan.to.rows; offset += MOST_ROWS_A_CALL) {
    const formula = formulaText(plan, column, offset);
    if (formula !== undefined) formulas.push({ offset, formula });
  }
  return formulas;
}
