import { renewalForecast, type ForecastLicence } from "../money/renewalForecast";
import { wrong, type Wrong } from "../rules/answers";
import type { Day } from "../rules/days";
import { message } from "../rules/messages";
import { bundledPolicies } from "../rules/policies";
import type { Policy } from "../rules/policy";
import { date, optional } from "./arguments";
import { listFunction } from "./listFunction";
import { amount as amountArgument, uplift as upliftArgument, wholeNumber } from "./numberArguments";
import { policyOrBlank } from "./policyArgument";

function licenceOf(policy: Policy | null, end: Day | null, amount: number): ForecastLicence | Wrong {
  if (policy === null) return wrong(message("policyMissing", { nearest: bundledPolicies.nearestIds("") }));
  return { policy, end, amount };
}

const answer = listFunction(
  {
    kinds: [optional(policyOrBlank), optional(date("ends")), amountArgument("amounts")],
    isEmpty: ([, noEnd, noAmount]) => noEnd === true && noAmount === true,
    item: licenceOf,
  },
  [date("first_month"), wholeNumber("months", 1, 1200), optional(upliftArgument)],
  ["date", "plain", "plain"],
  (licences, firstMonth, months, uplift) => {
    const forecast = renewalForecast(licences, firstMonth, months, uplift ?? 0);
    if (forecast.kind !== "found") return forecast;
    const [problem] = forecast.value.problems;
    if (problem !== undefined) return { ...problem, kind: "item" };
    return { ...forecast, value: forecast.value.months.map((each) => [each.month, each.renewals, each.amount]) };
  },
);

/**
 * Renewals of a licence list that are to be paid in each month, and what they cost, later cycles included
 *
 * @customfunction RENEWAL_FORECAST
 * @param policies Policy of each licence: ids, names, or one policy block
 * @param ends Support end of each licence; blank for open-ended ones
 * @param amounts What the first renewal of each licence costs; blank is 0
 * @param first_month Any day of the first month; ends before that month have lapsed
 * @param months How many months, 1 to 1200
 * @param [uplift] Rise of the amounts with each cycle, such as 0.03 or 3%; left out: 0
 * @returns One row a month, without headers: first day of the month, renewals, amount
 * @remarks Errors: #VALUE! naming the row of a licence that cannot be read or renewed; #N/A where a range is shorter than the others.
 * @remarks Rules SPX-4, SPX-11, NEC-4, NJ-2, NJ-4; source: the policies'.
 * @example =TERM.RENEWAL_FORECAST("sparx-jp", DATE(2026,4,30), 1000, DATE(2026,4,1), 2) gives 2026-04-01, 1, 1000, 2026-05-01, 0, 0
 */
export function RENEWAL_FORECAST(
  policies: any[][],
  ends: any[][],
  amounts: any[][],
  first_month: any[][],
  months: any[][],
  uplift?: any[][],
): any[][] {
  return answer(policies, ends, amounts, first_month, months, uplift);
}
