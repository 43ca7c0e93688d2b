import { dayOf } from "../../../src/rules/days";
import { bundledPolicies } from "../../../src/rules/policies";
import type { Known } from "../../../src/taskpane/lookUp/answersFor";

/** A licence of a bundled policy that ends on 30 April 2021, asked about in the middle of that March. */
export function known(id = "sparx-jp", changes: Partial<Known> = {}): Known {
  const policy = bundledPolicies.find(id);
  if (!policy) throw new Error(id);
  const date = { kind: "end", day: dayOf(2021, 4, 30) } as const;
  return { policy, isOwn: false, date, asOf: dayOf(2021, 3, 15), term: null, channel: null, ...changes };
}
