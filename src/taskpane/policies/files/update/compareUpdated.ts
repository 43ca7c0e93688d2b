import { checkInSteps, understandInSteps, type ListChoices, type ListInput, type Steps } from "../../../../list";
import { compareInSteps, plannableInSteps, type Comparison, type PlannableList } from "../../../../plan";
import type { Day } from "../../../../rules/days";
import type { PolicyLibrary } from "../../../../rules/policy";

/** A list as it was read, and what people decided about it. */
export interface ReadList {
  readonly input: ListInput;
  readonly choices: ListChoices;
  /** The day on which it is asked. */
  readonly asOf: Day;
}

function* underPolicies({ input, choices, asOf }: ReadList, policies: PolicyLibrary): Steps<PlannableList> {
  const understood = yield* understandInSteps(input, choices, policies);
  const checked = yield* checkInSteps(understood, asOf, policies);
  return yield* plannableInSteps(understood, checked, asOf, policies);
}

/**
 * Checks a list under two sets of policies, and says which rows move. In steps.
 *
 * @param list the same for both: policies may also change which of its names are known
 * @param before policies as they are
 * @param after policies as they would be
 */
export function* compareUpdated(list: ReadList, before: PolicyLibrary, after: PolicyLibrary): Steps<Comparison> {
  return yield* compareInSteps(yield* underPolicies(list, before), yield* underPolicies(list, after));
}
