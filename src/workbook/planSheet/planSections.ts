import { paymentsOf, type Plan, type PlannableList, type PlannedLicence } from "../../plan";
import { rateOf } from "../../plan/sums/convert";
import { planSheetWords } from "../../locales/plan/sheet";
import type { Day } from "../../rules/days";
import type { Language } from "../../rules/messages";
import type { Pace } from "../pace";
import { FollowedLicences } from "./followedLicences";
import { groupLabels } from "./groupLabels";
import { MonthSums } from "./monthSums";

/** A licence with an end: it stands in the table of the sheet. */
export interface SheetLicence {
  readonly licence: PlannedLicence & { readonly end: Day };
  /** Column that counts it; empty where none does: without a price, or not to be followed by formulas. */
  readonly group: string;
}

/** Amounts that are never added to those of another section. */
export interface Section {
  /** Empty where the list names none. */
  readonly currency: string;
  /** Columns, the most expensive first, with an amount for each month. */
  readonly groups: ReadonlyMap<string, readonly number[]>;
  /** As the status says, by month. */
  readonly status: readonly number[];
  /** What no formula can follow, by month, in either line; null where there is nothing of the kind. */
  readonly fixedRenew: readonly number[] | null;
  readonly fixedStatus: readonly number[] | null;
}

export interface PlanSections {
  readonly licences: readonly SheetLicence[];
  readonly sections: readonly Section[];
  /** Whether amounts of all currencies stand in one section, by the rates. */
  readonly isConverted: boolean;
}

interface Key {
  readonly key: string;
  readonly name: string;
}

const FIXED = "fixed";
const COUNTED = "counted";
const isDated = (licence: PlannedLicence): licence is SheetLicence["licence"] => licence.end !== null;
const total = (months: readonly number[] | null): number => (months ?? []).reduce((sum, amount) => sum + amount, 0);

/**
 * Which licences the sheet counts in which column, and what the plan says of these columns.
 *
 * @param list the licences
 * @param plan the same, planned
 * @param isLive whether formulas count: then what they cannot follow is told apart
 * @param language of the names of groups
 * @param pace gives the page its turns
 */
export async function planSections(
  { licences }: PlannableList,
  plan: Plan,
  isLive: boolean,
  language: Language,
  pace: Pace,
): Promise<PlanSections> {
  const { groupBy, rates } = plan.settings;
  const usable = plan.missingRates.length === 0 ? rates : undefined;
  const words = planSheetWords(language);
  const followed = new FollowedLicences(plan.lastDay);
  const isCounted = ({ policy, end, price }: PlannedLicence): boolean =>
    end !== null && price.kind === "priced" && (!isLive || followed.has(policy, end));
  const sectionOf = (currency: string): string => usable?.into ?? currency;
  const byMonth = groupBy === "month" || groupBy === "fiscalYear";
  const keyOf = ({ product, vendor }: PlannedLicence): Key => {
    if (byMonth) return { key: "", name: words("allGroups") };
    const { key, name } = groupBy === "product" ? product : vendor;
    return { key, name: name[language] };
  };

  const keys = new Map<string, Map<string, Key>>();
  const [renew, status] = [new MonthSums(plan.months.length), new MonthSums(plan.months.length)];
  for (const licence of licences) {
    if (pace.isDue) await pace.rest();
    if (licence.price.kind === "unpriced" || licence.end === null) continue;
    const section = sectionOf(licence.price.currency);
    if (!keys.has(section)) keys.set(section, new Map());
    if (isCounted(licence)) keys.get(section)?.set(keyOf(licence).key, keyOf(licence));
  }
  for (const [line, sums] of [
    [plan.renew, renew],
    [plan.status, status],
  ] as const) {
    for (const { licence, month, amount, currency } of paymentsOf(line)) {
      if (pace.isDue) await pace.rest();
      const counted = isCounted(licence);
      const group = !counted ? FIXED : line === plan.renew ? `${COUNTED} ${keyOf(licence).key}` : COUNTED;
      const months = sums.monthsOf(sectionOf(currency), group);
      months[month] = (months[month] ?? 0) + amount * ((usable && rateOf(currency, usable)) ?? 1);
    }
  }

  const labels = new Map<string, Map<string, string>>();
  const sections = [...keys]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([currency, groups]): Section => {
      const amounts = (key: string) => renew.found(currency, `${COUNTED} ${key}`);
      const weighed = [...groups.values()].map((each) => ({ ...each, amount: total(amounts(each.key)) }));
      const own = groupLabels(weighed, words("others"));
      labels.set(currency, own);
      const columns = new MonthSums(plan.months.length);
      for (const [key, label] of own) {
        const months = columns.monthsOf("", label);
        for (const [month, amount] of (amounts(key) ?? []).entries()) months[month] = (months[month] ?? 0) + amount;
      }
      return {
        currency,
        groups: new Map([...own.values()].map((label) => [label, columns.monthsOf("", label)])),
        status: status.monthsOf(currency, COUNTED),
        fixedRenew: renew.found(currency, FIXED),
        fixedStatus: status.found(currency, FIXED),
      };
    });

  const placed = licences.filter(isDated).map((licence): SheetLicence => {
    const { price } = licence;
    if (price.kind === "unpriced" || !isCounted(licence)) return { licence, group: "" };
    return { licence, group: labels.get(sectionOf(price.currency))?.get(keyOf(licence).key) ?? "" };
  });
  return { licences: inOrder(placed, sections), sections, isConverted: usable !== undefined };
}

/** By currency and group, as the columns stand; those that none counts last. */
function inOrder(licences: readonly SheetLicence[], sections: readonly Section[]): SheetLicence[] {
  const places = new Map<string, number>();
  for (const { groups } of sections)
    for (const label of groups.keys()) places.set(label, places.get(label) ?? places.size);
  const currencyOf = ({ licence: { price } }: SheetLicence) => (price.kind === "priced" ? price.currency : "\uFFFF");
  const placeOf = ({ group }: SheetLicence) => places.get(group) ?? places.size;
  return [...licences].sort((a, b) => {
    const [before, after] = [currencyOf(a), currencyOf(b)];
    if (before !== after) return before < after ? -1 : 1;
    return placeOf(a) - placeOf(b) || a.licence.row - b.licence.row;
  });
}
