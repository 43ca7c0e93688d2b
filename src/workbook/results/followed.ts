import type { CheckedRow, LicenceResults, Outcome } from "../../list";
import {
  nextAction,
  reinstateBy,
  renewBy,
  renewFrom,
  supportEnd,
  supportStatus,
  type Answer,
} from "../../rules/answers";
import { toDay, type Day } from "../../rules/days";
import type { Policy, PolicyLibrary } from "../../rules/policy";
import type { Pace } from "../pace";
import type { Line } from "./lines";
import type { AnswerColumn } from "./resultColumn";
import { endOf, type Sources } from "./sources";

/** The answers that a worksheet function can give. */
export const FORMULA_COLUMNS = [
  "status",
  "supportEnd",
  "renewFrom",
  "renewBy",
  "reinstateBy",
  "nextAction",
] as const satisfies readonly AnswerColumn[];

/** A formula computes all rows once for each block that it names. */
const MOST_BLOCKS = 8;

export type FormulaColumn = (typeof FORMULA_COLUMNS)[number];

const key = (value: unknown): unknown =>
  typeof value === "object" && value !== null && "action" in value && "on" in value
    ? `${String(value.action)} ${String(value.on)}`
    : value;

function same<T>(answer: Answer<T>, outcome: Outcome<T>): boolean {
  if (answer.kind !== "found" || outcome.kind !== "found") return answer.kind === outcome.kind;
  return key(answer.value) === key(outcome.value);
}

function compute(column: FormulaColumn, policy: Policy, end: Day, row: CheckedRow, asOf: Day, results: LicenceResults) {
  switch (column) {
    case "status":
      return same(supportStatus(policy, end, asOf), results.status);
    case "supportEnd":
      return results.supportEnd.kind === "found";
    case "renewFrom":
      return same(renewFrom(policy, end), results.renewFrom);
    case "renewBy":
      return same(renewBy(policy, end), results.renewBy);
    case "reinstateBy":
      return same(reinstateBy(policy, end, row.licence?.channel ?? null), results.reinstateBy);
    case "nextAction":
      return same(nextAction(policy, end, asOf), results.nextAction);
  }
}

function followed(
  column: FormulaColumn,
  row: CheckedRow,
  sources: Sources,
  library: PolicyLibrary,
  asOf: Day,
): boolean {
  const { results, licence } = row;
  if (!results || !licence) return true;
  const policy = library.find(licence.policyId);
  const end = endOf(row);
  if (!policy || end === null) return false;
  if (column === "supportEnd" && sources.end.kind === "start") {
    return licence.start !== null && same(supportEnd(policy, licence.start, licence.term), results.supportEnd);
  }
  return compute(column, policy, toDay(end), row, asOf, results);
}

/**
 * Which columns formulas may hold: those whose function answers for every row what the check answered. A formula never
 * says anything else than what people saw before they pressed the button.
 *
 * @param lines rows of the list
 * @param sources where the formulas take their arguments from
 * @param library the policies that it was checked with
 * @param asOf the day on which the list was checked
 * @param pace gives the page its turns
 * @returns the columns, in their order
 * @throws WorkbookError `cancelled`
 */
export async function followedColumns(
  lines: readonly Line[],
  sources: Sources,
  library: PolicyLibrary,
  asOf: Day,
  pace: Pace,
): Promise<FormulaColumn[]> {
  if (sources.ownPolicies.length > MOST_BLOCKS) return [];
  let columns: FormulaColumn[] = [...FORMULA_COLUMNS];
  for (const { checked } of lines) {
    if (pace.isDue) await pace.rest();
    if (checked) columns = columns.filter((column) => followed(column, checked, sources, library, asOf));
  }
  return columns;
}
