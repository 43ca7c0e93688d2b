import type { Horizon } from "../horizon";
import type { CurrencySum, Sum } from "../plan";
import type { PlannedRow } from "../plannableList";
import type { Grouping } from "../planSettings";
import { GroupSums } from "./groupSums";

interface OpenSum {
  count: number;
  amount: number;
}

interface OpenCurrency {
  readonly months: readonly OpenSum[];
  readonly groups: GroupSums;
}

const nothing = (): OpenSum => ({ count: 0, amount: 0 });

export function addUp(sums: readonly Sum[]): Sum {
  return sums.reduce(
    (all, { count, amount }) => ({ count: all.count + count, amount: all.amount + amount }),
    nothing(),
  );
}

/** Adds payments up, each currency for itself. */
export class CurrencySums {
  private readonly currencies = new Map<string, OpenCurrency>();

  constructor(
    private readonly horizon: Horizon,
    private readonly groupBy: Grouping,
  ) {}

  /**
   * @param row whose payment it is
   * @param month index in the plan's months
   * @param amount in its currency
   * @param currency in capitals; empty where none is named
   */
  add(row: PlannedRow, month: number, amount: number, currency: string): void {
    const { months, groups } = this.open(currency);
    const sum = months[month];
    if (sum === undefined) throw new RangeError(`Month ${month} lies outside the plan`);
    sum.count += 1;
    sum.amount += amount;
    groups.add(row, month, amount);
  }

  /** One for each currency that occurs, by name. */
  finish(): CurrencySum[] {
    const { fiscalYears } = this.horizon;
    return [...this.currencies]
      .map(([currency, { months, groups }]) => ({
        currency,
        ...addUp(months),
        months,
        fiscalYears: fiscalYears.map((year) => addUp(months.slice(year.first, year.first + year.months))),
        groups: groups.finish(),
      }))
      .sort((a, b) => (a.currency < b.currency ? -1 : 1));
  }

  private open(currency: string): OpenCurrency {
    let known = this.currencies.get(currency);
    if (known === undefined) {
      known = { months: this.horizon.months.map(nothing), groups: new GroupSums(this.horizon, this.groupBy) };
      this.currencies.set(currency, known);
    }
    return known;
  }
}
