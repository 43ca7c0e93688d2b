import type { Policy } from "../../rules/policy";

/** Whole years are offered up to this many; longer terms can be asked for in a formula. */
const yearsOffered = 5;

/**
 * The lengths of a first term to choose from, in months.
 *
 * @returns the policy's lengths; empty where its source names none
 * @example termsSold(nec-pp) //=> [12, 24, 36, 48, 60]
 */
export function termsSold(policy: Policy): readonly number[] {
  const terms = policy["initial terms"];
  if (terms.kind !== "stated") return [];
  const { months, wholeYears } = terms.value;
  return wholeYears ? Array.from({ length: yearsOffered }, (_, year) => 12 * (year + 1)) : months;
}
