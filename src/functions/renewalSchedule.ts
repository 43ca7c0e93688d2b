import { renewalSchedule } from "../money/renewalSchedule";
import { date, optional } from "./arguments";
import { number, uplift as upliftArgument } from "./numberArguments";
import { policy as policyArgument } from "./policyArgument";
import { tableFunction } from "./tableFunction";

const answer = tableFunction(
  [
    policyArgument,
    date("end"),
    date("until"),
    optional(number("quantity")),
    optional(number("unit_price")),
    optional(upliftArgument),
  ],
  ["date", "date", "date", "plain", "plain"],
  (policy, end, until, quantity, unitPrice, uplift) => {
    const schedule = renewalSchedule(policy, end, until, { quantity: quantity ?? 1, unitPrice, uplift: uplift ?? 0 });
    if (schedule.kind !== "found") return schedule;
    const rows = schedule.value.map(({ payBy, start, end: last, months, amount }) => [
      payBy,
      start,
      last,
      months,
      amount ?? "",
    ]);
    return { ...schedule, value: rows };
  },
);

/**
 * Renewals of a licence to be paid until a day: pay by, period start, period end, months, amount
 *
 * @customfunction RENEWAL_SCHEDULE
 * @param policy Policy id, one of its names, or a two-column policy block
 * @param end Support end, the last day with support
 * @param until The last day to pay that is listed
 * @param [quantity] How many licences; left out: 1
 * @param [unit_price] Price of one renewal of one licence; left out: no amounts
 * @param [uplift] Rise of the price with each cycle, such as 0.03 or 3%; left out: 0
 * @returns One row a renewal, without headers
 * @remarks Errors: #VALUE! for input that cannot be read or that the policy refuses; #N/A where no renewal is due until then, there is none, or the source does not state it.
 * @remarks Rules SPX-4, SPX-11, NEC-4, NJ-2; source: the policy's.
 * @example =TERM.RENEWAL_SCHEDULE("sparx-jp", DATE(2026,4,30), DATE(2027,3,31), 5, 14520) gives 2026-04-30, 2026-05-01, 2027-04-30, 12, 72600
 */
export function RENEWAL_SCHEDULE(
  policy: any[][],
  end: any[][],
  until: any[][],
  quantity?: any[][],
  unit_price?: any[][],
  uplift?: any[][],
): any[][] {
  return answer(policy, end, until, quantity, unit_price, uplift);
}
