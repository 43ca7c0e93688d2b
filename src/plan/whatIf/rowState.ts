import type { Outcome } from "../../list";
import type { Day } from "../../rules/days";
import { continuation } from "../lines/continuation";
import type { PlannedLicence } from "../plannableList";
import type { RowState } from "./comparison";

const valueOf = <T>(outcome: Outcome<T>): T | null => (outcome.kind === "found" ? outcome.value : null);

/**
 * How a licence stands on the day on which it was checked.
 *
 * @param licence of a checked list
 * @param asOf the list's
 */
export function rowState(licence: PlannedLicence, asOf: Day): RowState {
  const { price, results, end } = licence;
  const way = continuation(licence, asOf);
  const renewal = way.kind === "renew" && price.kind === "priced" ? price.amount : null;
  return {
    status: valueOf(results.status),
    end,
    renewBy: valueOf(results.renewBy),
    reinstateBy: valueOf(results.reinstateBy),
    nextAction: valueOf(results.nextAction),
    amount: way.kind === "reinstate" ? way.cost.total : renewal,
    currency: price.kind === "priced" ? price.currency : "",
  };
}
