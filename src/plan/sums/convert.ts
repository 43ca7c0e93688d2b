import type { Progress, Steps } from "../../list";
import type { CurrencySum, GroupSum, Sum } from "../plan";
import type { Grouping, Rates } from "../planSettings";
import { largestFirst } from "./groupSums";

const GROUPS_A_STEP = 500;

/**
 * What one unit of a currency is worth.
 *
 * @returns units of the currency of the rates; undefined where they do not say
 * @example rateOf("USD", { into: "JPY", rates: new Map([["USD", 150]]) }) //=> 150
 */
export function rateOf(currency: string, { into, rates }: Rates): number | undefined {
  if (currency === into) return 1;
  const rate = rates.get(currency);
  return rate !== undefined && rate > 0 && rate < Infinity ? rate : undefined;
}

/** The currencies without a rate, by name. */
export function missingRates(currencies: Iterable<string>, rates: Rates): string[] {
  return [...new Set(currencies)].filter((currency) => rateOf(currency, rates) === undefined).sort();
}

interface Rated<T> {
  readonly sum: T;
  readonly rate: number;
}

function rated<T extends { readonly currency: string }>(sums: readonly T[], rates: Rates): Rated<T>[] {
  return sums.map((sum) => {
    const rate = rateOf(sum.currency, rates);
    if (rate === undefined) throw new RangeError(`No rate for the currency "${sum.currency}"`);
    return { sum, rate };
  });
}

function addRated(sums: readonly Rated<Sum>[]): Sum {
  let [count, amount] = [0, 0];
  for (const { sum, rate } of sums) {
    count += sum.count;
    amount += sum.amount * rate;
  }
  return { count, amount };
}

function addGroup(same: readonly Rated<GroupSum>[], first: GroupSum): GroupSum {
  const months = first.months.map(() => 0);
  for (const { sum, rate } of same) {
    for (const [month, amount] of sum.months.entries()) months[month] = (months[month] ?? 0) + amount * rate;
  }
  return { key: first.key, name: first.name, ...addRated(same), months };
}

function* addGroups(currencies: readonly Rated<CurrencySum>[], progress: Progress): Steps<GroupSum[]> {
  const byKey = new Map<string, Rated<GroupSum>[]>();
  for (const { sum, rate } of currencies) {
    for (const group of sum.groups) {
      const same = byKey.get(group.key);
      if (same === undefined) byKey.set(group.key, [{ sum: group, rate }]);
      else same.push({ sum: group, rate });
    }
    yield progress;
  }
  const groups: GroupSum[] = [];
  for (const same of byKey.values()) {
    const [first] = same;
    if (first !== undefined) groups.push(addGroup(same, first.sum));
    // A list may have a group for each of its rows.
    if (groups.length % GROUPS_A_STEP === 0) yield progress;
  }
  return groups;
}

/** Sums of several currencies as one, without their months. */
export function convertSums(sums: readonly (Sum & { readonly currency: string })[], rates: Rates) {
  return { currency: rates.into, ...addRated(rated(sums, rates)) };
}

/**
 * Sums of several currencies as one, in the currency of the rates. In steps.
 *
 * @param sums one for each currency, of the same plan
 * @param rates with one for each of them; left out: nothing is converted
 * @param groupBy how their groups are ordered
 * @param progress told with each step
 * @returns null without rates, or where nothing is paid at all
 * @throws RangeError where a rate is missing
 */
export function* convertInSteps(
  sums: readonly CurrencySum[],
  rates: Rates | undefined,
  groupBy: Grouping,
  progress: Progress,
): Steps<CurrencySum | null> {
  if (rates === undefined) return null;
  const all = rated(sums, rates);
  const [first] = sums;
  if (first === undefined) return null;
  const part = (pick: (sum: CurrencySum) => readonly Sum[], index: number): Sum =>
    addRated(all.map(({ sum, rate }) => ({ sum: pick(sum)[index] ?? { count: 0, amount: 0 }, rate })));
  const groups = yield* addGroups(all, progress);
  return {
    currency: rates.into,
    ...addRated(all),
    months: first.months.map((_, index) => part(({ months }) => months, index)),
    fiscalYears: first.fiscalYears.map((_, index) => part(({ fiscalYears }) => fiscalYears, index)),
    groups: groupBy === "month" || groupBy === "fiscalYear" ? groups : largestFirst(groups),
  };
}
