/** Amounts by section, group and month, while they are gathered. */
export class MonthSums {
  private readonly sums = new Map<string, Map<string, number[]>>();

  /** @param months how many */
  constructor(private readonly months: number) {}

  /** The months of a group, to be added to; nothing at first. */
  monthsOf(section: string, group: string): number[] {
    let groups = this.sums.get(section);
    if (groups === undefined) this.sums.set(section, (groups = new Map<string, number[]>()));
    let months = groups.get(group);
    if (months === undefined) groups.set(group, (months = Array.from({ length: this.months }, () => 0)));
    return months;
  }

  /** Null where nothing was gathered. */
  found(section: string, group: string): readonly number[] | null {
    return this.sums.get(section)?.get(group) ?? null;
  }
}
