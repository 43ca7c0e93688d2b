import { checkEnd, found, wrong, type Answer, type Missing, type Wrong } from "../rules/answers";
import { isoText, LAST_DAY, monthEnd, type Day } from "../rules/days";
import { message } from "../rules/messages";
import type { Policy } from "../rules/policy";
import { amountOfCycle } from "./amountOfCycle";
import { finiteAmount } from "./finiteAmount";
import { firstOfMonth, monthIndex } from "./monthIndex";
import { renewals } from "./renewals";

/** A licence that may be renewed, and what its first renewal costs. */
export interface ForecastLicence {
  readonly policy: Policy;
  /** Support end, inclusive; null only for open-ended licences. */
  readonly end: Day | null;
  readonly amount: number;
}

/** What falls due in one month. */
export interface ForecastMonth {
  /** First day of the month. */
  readonly month: Day;
  readonly renewals: number;
  readonly amount: number;
}

/** A licence that is not in the months, and why. */
export interface ForecastProblem {
  /** Its place in the list, from 0. */
  readonly index: number;
  readonly answer: Missing | Wrong;
}

export interface Forecast {
  readonly months: readonly ForecastMonth[];
  /** In the order of the list; without any the months hold everything. */
  readonly problems: readonly ForecastProblem[];
}

/** Licences that fall due together: their renewals are followed once. */
interface Group {
  readonly policy: Policy;
  readonly end: Day | null;
  licences: number;
  amount: number;
}

/** The months that are asked for, with what was added to them so far. */
interface Horizon {
  readonly first: number;
  readonly opens: Day;
  readonly closes: Day;
  readonly months: { month: Day; renewals: number; amount: number }[];
}

/** The group of each licence, in the order of the list. */
function groupsOf(licences: readonly ForecastLicence[]): Group[] {
  const known = new Map<Policy, Map<Day | null, Group>>();
  return licences.map(({ policy, end, amount }) => {
    let byEnd = known.get(policy);
    if (byEnd === undefined) known.set(policy, (byEnd = new Map()));
    let group = byEnd.get(end);
    if (group === undefined) byEnd.set(end, (group = { policy, end, licences: 0, amount: 0 }));
    group.licences += 1;
    group.amount += amount;
    return group;
  });
}

function horizonOf(firstMonth: Day, months: number): Horizon {
  const first = monthIndex(firstMonth);
  const opens = firstOfMonth(first);
  return {
    first,
    opens,
    closes: monthEnd(opens, months - 1),
    months: Array.from({ length: months }, (_, index) => ({
      month: firstOfMonth(first + index),
      renewals: 0,
      amount: 0,
    })),
  };
}

/** Adds the renewals of a group to the months in which they are to be paid, or says why that cannot be done. */
function addRenewals({ policy, end, licences, amount }: Group, uplift: number, to: Horizon): Missing | Wrong | null {
  if (policy["open ended"] === "yes") return null;
  if (end === null) return wrong(message("endMissing"));
  const refused = checkEnd(policy, end);
  if (refused !== undefined) return refused;
  // Lapsed before the first month: no renewal is to come.
  if (end < to.opens) return null;
  let reached = end;
  let cycle = 0;
  for (const renewal of renewals(policy, end, to.closes)) {
    // What cannot be computed after the last month is not asked for.
    if (renewal.kind !== "found") return reached <= to.closes ? renewal : null;
    cycle += 1;
    const month = to.months[monthIndex(renewal.value.payBy) - to.first];
    if (month !== undefined) {
      month.renewals += licences;
      month.amount += amountOfCycle(amount, uplift, cycle);
    }
    reached = renewal.value.end;
  }
  return null;
}

/**
 * What falls due in each month when every licence is renewed in time, again and again.
 *
 * @param licences any number; those of equal policy and end are followed together
 * @param firstMonth any day of the first month; ends before that month have lapsed and are not counted
 * @param months how many months, 1 or more
 * @param uplift rise of the amounts with each cycle of a licence, as a fraction
 * @returns all months, and the licences that could not be counted; wrong where the months leave the calendar or the
 *   amounts the numbers
 * Rules SPX-4, SPX-11, NEC-4, NJ-2, NJ-4; source: the policies'.
 * @example renewalForecast([{ policy: sparx-jp, end: 2026-04-30, amount: 1000 }], 2026-04-01, 2, 0)
 *   //=> months: 2026-04-01, 1 renewal, 1000; 2026-05-01, 0 renewals, 0
 */
export function renewalForecast(
  licences: readonly ForecastLicence[],
  firstMonth: Day,
  months: number,
  uplift: number,
): Answer<Forecast> {
  if (monthIndex(firstMonth) + months - 1 > monthIndex(LAST_DAY)) {
    return wrong(message("resultOutOfRange", { found: isoText(firstMonth) }));
  }
  const horizon = horizonOf(firstMonth, months);
  const groups = groupsOf(licences);
  const answers = new Map<Group, Missing | Wrong | null>();
  for (const group of groups) {
    if (!answers.has(group)) answers.set(group, addRenewals(group, uplift, horizon));
  }
  for (const { amount } of horizon.months) {
    const finite = finiteAmount(amount);
    if (finite.kind === "wrong") return finite;
  }
  const problems = groups.flatMap((group, index) => {
    const answer = answers.get(group) ?? null;
    return answer === null ? [] : [{ index, answer }];
  });
  return found({ months: horizon.months, problems });
}
