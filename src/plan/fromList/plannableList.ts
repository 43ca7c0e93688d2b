import { finish, type CheckedList, type CheckedRow, type Steps, type UnderstoodList } from "../../list";
import { ListFrame } from "../../list/check/listFrame";
import type { Day } from "../../rules/days";
import type { Policy, PolicyLibrary } from "../../rules/policy";
import type { LeftOutRow, PlannableList, PlannedLicence } from "../plannableList";
import { planSay, type PlanSaid } from "../planSaid";
import { priceOfRow } from "./priceOfRow";
import { RowNames } from "./rowNames";

const ROWS_A_STEP = 250;

/** What was assumed about a row, each sentence once. */
function remarksOf({ problems }: CheckedRow): PlanSaid[] {
  return [...new Set(problems.filter(({ level }) => level === "assumed").map(({ why }) => why))];
}

/**
 * Takes from a checked list what plans, comparisons and calendars need: each licence with its policy, end, answers and
 * the price of one renewal. In steps.
 *
 * @param understood the list
 * @param checked the same, checked
 * @param asOf the day on which it was checked
 * @param library the policies that it was checked with
 */
export function* plannableInSteps(
  understood: UnderstoodList,
  checked: CheckedList,
  asOf: Day,
  library: PolicyLibrary,
): Steps<PlannableList> {
  const frame = new ListFrame(understood);
  const names = new RowNames(frame);
  const licences: PlannedLicence[] = [];
  const leftOut: LeftOutRow[] = [];
  const total = checked.rows.length;
  for (const [index, checkedRow] of checked.rows.entries()) {
    const { row, licence, results, problems } = checkedRow;
    const group = understood.nameGroups[understood.groupOfRow[index] ?? -1];
    const id = licence?.policyId ?? group?.policyId ?? null;
    const policy: Policy | null = (id === null ? undefined : library.find(id)) ?? null;
    if (policy !== null && licence !== null && results !== null) {
      const { price, remarks } = priceOfRow(frame, row);
      licences.push({
        ...names.of(row, policy),
        policy,
        end: results.supportEnd.kind === "found" ? results.supportEnd.value : null,
        channel: licence.channel,
        owner: names.text(row, "owner"),
        licence: names.text(row, "licence"),
        price,
        results,
        remarks: [...remarksOf(checkedRow), ...remarks],
      });
    } else {
      // A row is stopped by its worst problem, which stands first.
      leftOut.push({ ...names.of(row, policy), why: problems[0]?.why ?? planSay("notRead") });
    }
    if (index % ROWS_A_STEP === ROWS_A_STEP - 1) yield { done: index + 1, total };
  }
  for (const { row, why } of checked.passedOver) {
    if (why === "left out") leftOut.push({ ...names.of(row, null), why: planSay("choseToLeaveOut") });
  }
  leftOut.sort((a, b) => a.row - b.row);
  return { asOf, licences, leftOut };
}

/**
 * The same at once.
 *
 * @example plannableList(understood, checked, asOf, bundledPolicies).licences[0]?.price
 *   //=> { kind: "priced", amount: 72600, currency: "" }
 */
export function plannableList(
  understood: UnderstoodList,
  checked: CheckedList,
  asOf: Day,
  library: PolicyLibrary,
): PlannableList {
  return finish(plannableInSteps(understood, checked, asOf, library));
}
