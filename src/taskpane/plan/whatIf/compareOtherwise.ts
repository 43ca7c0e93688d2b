import { checkInSteps, understandInSteps, type ListChoices, type Steps, type UnderstoodList } from "../../../list";
import { compareInSteps, plannableInSteps, type Comparison, type PlannableList } from "../../../plan";
import type { Day } from "../../../rules/days";
import type { PolicyLibrary } from "../../../rules/policy";

/** What is otherwise: the day, or the policy of the rows of one policy. */
export type Otherwise =
  | { readonly kind: "asOf"; readonly asOf: Day }
  | { readonly kind: "policy"; readonly instead: string; readonly policy: string };

/** A list as it was planned, and the decisions about it. */
export interface Before {
  readonly plannable: PlannableList;
  readonly understood: UnderstoodList;
  readonly choices: ListChoices;
  /** Those that it was checked with. */
  readonly policies: PolicyLibrary;
}

/** The decisions by which the rows of one policy get another. */
function otherChoices({ understood, choices }: Before, instead: string, policy: string): ListChoices {
  const keys = understood.nameGroups.filter(({ policyId }) => policyId === instead).map(({ key }) => key);
  return { ...choices, policies: { ...choices.policies, ...Object.fromEntries(keys.map((key) => [key, policy])) } };
}

/**
 * Checks a list once more, as of another day or with another policy, and says which rows move. In steps.
 *
 * @param before the list as it was planned
 * @param otherwise what is different
 */
export function* compareOtherwise(before: Before, otherwise: Otherwise): Steps<Comparison> {
  const { plannable, understood, policies } = before;
  const asOf = otherwise.kind === "asOf" ? otherwise.asOf : plannable.asOf;
  const list =
    otherwise.kind === "asOf"
      ? understood
      : yield* understandInSteps(understood.input, otherChoices(before, otherwise.instead, otherwise.policy), policies);
  const checked = yield* checkInSteps(list, asOf, policies);
  const after = yield* plannableInSteps(list, checked, asOf, policies);
  return yield* compareInSteps(plannable, after);
}
