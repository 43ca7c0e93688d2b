/** More colours than this cannot be told apart in one chart. */
export const MOST_GROUPS = 10;

/** A group of licences, and what it costs. */
export interface Weighed {
  readonly key: string;
  readonly name: string;
  readonly amount: number;
}

/**
 * What the columns of a chart are called, the most expensive first; the small ones together under one name where there
 * are too many.
 *
 * @param groups each key once
 * @param others name of the small ones
 * @returns key -> label; no two columns have labels that a formula takes for equal
 * @example groupLabels([{ key: "a", name: "Sparx", amount: 5 }, { key: "b", name: "NEC", amount: 9 }], "Others")
 *   //=> Map { "b" => "NEC", "a" => "Sparx" }
 */
export function groupLabels(groups: readonly Weighed[], others: string): Map<string, string> {
  const sorted = [...groups].sort((a, b) => b.amount - a.amount || (a.key < b.key ? -1 : 1));
  const own = sorted.length > MOST_GROUPS ? MOST_GROUPS - 1 : sorted.length;
  const used = new Set<string>();
  const free = (name: string): string => {
    let label = name;
    for (let number = 2; used.has(label.toLowerCase()); number++) label = `${name} (${number})`;
    used.add(label.toLowerCase());
    return label;
  };
  const labels = new Map(sorted.slice(0, own).map(({ key, name }) => [key, free(name)]));
  if (own < sorted.length) {
    const rest = free(others);
    for (const { key } of sorted.slice(own)) labels.set(key, rest);
  }
  return labels;
}
