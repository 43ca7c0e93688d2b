import type { Day } from "../rules/days";
import type { PolicyLibrary } from "../rules/policy";
import { RowChecker, type RowCheck } from "./check/checkRow";
import { Duplicates } from "./check/duplicates";
import { levelRank, ProblemGroups } from "./check/groupProblems";
import { ListFrame } from "./check/listFrame";
import { PartialRenewals } from "./check/partialRenewals";
import { isPlanOnly } from "./check/problemKinds";
import { structureProblems } from "./check/structureProblems";
import { SupportIds } from "./check/supportIds";
import type { CheckedList, CheckedRow, Totals } from "./checkedList";
import { finish, type Steps } from "./listInput";
import type { UnderstoodList } from "./understoodList";

const ROWS_A_STEP = 250;

function checkedRow({ row, licence, results, problems }: RowCheck): CheckedRow {
  const sorted = problems.length < 2 ? problems : [...problems].sort((a, b) => levelRank(a.level) - levelRank(b.level));
  const worst = sorted.find(({ kind }) => !isPlanOnly(kind))?.level;
  const outcome = worst === "stops" ? "stopped" : worst === "assumed" ? "assumed" : "good";
  return { row, outcome, licence, results: outcome === "stopped" ? null : results, problems: sorted };
}

function totalsOf(rows: readonly CheckedRow[], passedOver: number, problems: Totals["problems"]): Totals {
  const count = (outcome: CheckedRow["outcome"]): number =>
    rows.reduce((sum, row) => sum + (row.outcome === outcome ? 1 : 0), 0);
  return {
    rows: rows.length + passedOver,
    passedOver,
    checked: rows.length,
    good: count("good"),
    assumed: count("assumed"),
    stopped: count("stopped"),
    problems,
  };
}

/**
 * Checks an understood list: the answers of the rules for each licence, and everything that is wrong or was assumed. In
 * steps.
 *
 * @param understood what `understandList` made of the range
 * @param asOf the day on which it is asked
 * @param library the policies that it was understood with
 */
export function* checkInSteps(understood: UnderstoodList, asOf: Day, library: PolicyLibrary): Steps<CheckedList> {
  const { licenceRows, groupOfRow, passedOver } = understood;
  const total = licenceRows.length;
  const frame = new ListFrame(understood);
  const checker = new RowChecker(frame, asOf, library);
  const supportIds = new SupportIds(frame);
  const renewals = new PartialRenewals(frame, asOf);
  const duplicates = new Duplicates(frame);
  const checks: RowCheck[] = [];
  for (const [index, row] of licenceRows.entries()) {
    const check = checker.check(row, groupOfRow[index] ?? 0);
    supportIds.add(check);
    renewals.add(check);
    const duplicate = duplicates.add(row);
    if (duplicate !== null) check.problems.push(duplicate);
    checks.push(check);
    if (index % ROWS_A_STEP === ROWS_A_STEP - 1) yield { done: index + 1, total };
  }
  for (const finder of [supportIds, renewals]) {
    let found = 0;
    for (const { check, problem } of finder.problems()) {
      check.problems.push(problem);
      if (++found % ROWS_A_STEP === 0) yield { done: total, total };
    }
  }
  const groups = new ProblemGroups();
  for (const problem of structureProblems(frame)) groups.add(problem);
  const rows: CheckedRow[] = [];
  for (const [index, check] of checks.entries()) {
    const row = checkedRow(check);
    for (const problem of row.problems) groups.add(problem);
    rows.push(row);
    if (index % (20 * ROWS_A_STEP) === 0) yield { done: total, total };
  }
  const totals = totalsOf(rows, passedOver.length, groups.counts);
  return { rows, passedOver, groups: groups.finish(), totals };
}

/**
 * The same at once.
 *
 * @example checkList(understood, asOf, bundledPolicies).totals
 *   //=> { rows: 1204, passedOver: 4, checked: 1200, good: 1113, assumed: 45, stopped: 42, problems: { stops: 42, ... } }
 */
export function checkList(understood: UnderstoodList, asOf: Day, library: PolicyLibrary): CheckedList {
  return finish(checkInSteps(understood, asOf, library));
}
