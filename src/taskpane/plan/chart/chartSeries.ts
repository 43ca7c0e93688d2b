import type { GroupSum, Grouping } from "../../../plan";

/** Bars of one look, a value for each month. */
export interface Series {
  readonly key: string;
  readonly name: string;
  readonly months: readonly number[];
}

/** What a chart is drawn from: sums of one currency, or counts of licences. */
export interface Drawn {
  readonly groups: readonly GroupSum[];
  readonly months: readonly number[];
}

/** More looks than this cannot be told apart in a narrow pane; the last one holds all others. */
export const MOST_SERIES = 6;

const isFilled = ({ count }: GroupSum): boolean => count > 0;

/**
 * The bars of a chart, stacked in this order.
 *
 * @param drawn what is drawn
 * @param groupBy by months the bars themselves are the groups: one look for all of them
 * @param names of the one look, and of what is left over
 * @returns up to six; those groups are together as much as the months
 * @example chartSeries(sums, "vendor", { all: "Licences", others: "Others" }).map(({ name }) => name)
 *   //=> ["NEC", "Sparx Systems Japan"]
 */
export function chartSeries(
  { groups, months }: Drawn,
  groupBy: Grouping,
  names: { readonly all: string; readonly others: string; readonly language: "en" | "ja" },
): Series[] {
  if (groupBy === "month") return [{ key: "", name: names.all, months }];
  const filled = groups.filter(isFilled);
  const own = filled.length > MOST_SERIES ? filled.slice(0, MOST_SERIES - 1) : filled;
  const series = own.map(({ key, name, months: values }) => ({
    key: `group ${key}`,
    name: name[names.language],
    months: values,
  }));
  if (own.length === filled.length) return series;
  const rest = filled.slice(own.length);
  const others = months.map((_, month) => rest.reduce((sum, group) => sum + (group.months[month] ?? 0), 0));
  return [...series, { key: "others", name: names.others, months: others }];
}
