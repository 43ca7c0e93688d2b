import type { Horizon } from "../horizon";
import type { GroupSum } from "../plan";
import type { Named, PlannedRow } from "../plannableList";
import type { Grouping } from "../planSettings";

interface OpenGroup extends Named {
  count: number;
  amount: number;
  readonly months: number[];
}

const sameInBoth = (text: string): Named => ({ key: text, name: { en: text, ja: text } });

/** Adds payments up by vendor, product, month or fiscal year. */
export class GroupSums {
  private readonly groups = new Map<string, OpenGroup>();
  /** For each month of the plan its group, where payments are grouped by their day; else null. */
  private readonly byMonth: readonly Named[] | null;

  constructor(
    private readonly horizon: Horizon,
    private readonly groupBy: Grouping,
  ) {
    this.byMonth = groupBy === "month" || groupBy === "fiscalYear" ? this.groupsOfMonths(groupBy) : null;
    // Months and years stand in the plan even where nothing is paid.
    for (const named of this.byMonth ?? []) this.open(named);
  }

  /**
   * @param row whose payment it is
   * @param month index in the plan's months
   * @param amount in one currency
   */
  add(row: PlannedRow, month: number, amount: number): void {
    const named = this.byMonth?.[month] ?? (this.groupBy === "product" ? row.product : row.vendor);
    const group = this.open(named);
    group.count += 1;
    group.amount += amount;
    group.months[month] = (group.months[month] ?? 0) + amount;
  }

  /** The groups as they are now; nothing is added after. */
  finish(): GroupSum[] {
    const groups = [...this.groups.values()];
    return this.byMonth === null ? largestFirst(groups) : groups;
  }

  private open(named: Named): OpenGroup {
    let group = this.groups.get(named.key);
    if (group === undefined) {
      const months = this.horizon.months.map(() => 0);
      this.groups.set(named.key, (group = { ...named, count: 0, amount: 0, months }));
    }
    return group;
  }

  private groupsOfMonths(groupBy: "month" | "fiscalYear"): Named[] {
    const { months, fiscalYears, yearOf } = this.horizon;
    return months.map((_, index) => {
      if (groupBy === "month") return sameInBoth(this.horizon.monthKey(index));
      const { year, name } = fiscalYears[yearOf[index] ?? 0] ?? { year: 0, name: { en: "", ja: "" } };
      return { key: String(year), name };
    });
  }
}

/** Groups by amount; equal ones by key, so that the same list always gives the same order. */
export function largestFirst(groups: readonly GroupSum[]): GroupSum[] {
  return [...groups].sort((a, b) => b.amount - a.amount || (a.key < b.key ? -1 : 1));
}
