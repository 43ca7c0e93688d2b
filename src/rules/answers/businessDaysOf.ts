import { businessDays, type BusinessDays } from "../calendar";
import type { Policy } from "../policy";

const known = new WeakMap<Policy, BusinessDays>();

/**
 * The business days of a policy: Monday to Friday, less its public holidays, its closures and the caller's closed days.
 *
 * @param policy whose calendar and closures count
 * @param closedDays further closed days, Excel serials
 */
export function businessDaysOf(policy: Policy, closedDays: readonly number[] = []): BusinessDays {
  const { calendar, closures } = policy;
  if (closedDays.length > 0) return businessDays({ calendar, closures, closedDays });
  const remembered = known.get(policy) ?? businessDays({ calendar, closures });
  known.set(policy, remembered);
  return remembered;
}
