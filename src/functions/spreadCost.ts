import { spreadCost } from "../money/spreadCost";
import { basis as basisArgument, date, optional } from "./arguments";
import { amount as amountArgument, wholeNumber } from "./numberArguments";
import { tableFunction } from "./tableFunction";

const answer = tableFunction(
  [
    amountArgument("amount"),
    date("start"),
    date("end"),
    date("first_month"),
    wholeNumber("months", 1, 1200),
    optional(basisArgument),
    optional(wholeNumber("decimals", -9, 9)),
  ],
  ["plain"],
  (amount, start, end, firstMonth, months, basis, decimals) => {
    const cost = { amount, start, end, firstMonth, months, basis: basis ?? "month", decimals: decimals ?? 0 };
    const spread = spreadCost(cost);
    return spread.kind === "found" ? { ...spread, value: spread.value.map((part) => [part]) } : spread;
  },
);

/**
 * Expense of each month out of a cost that was paid for a period; the months of the period add up to it exactly
 *
 * @customfunction SPREAD_COST
 * @param amount The cost; blank is 0
 * @param start First day of the period
 * @param end Last day of the period
 * @param first_month Any day of the first month
 * @param months How many months, 1 to 1200
 * @param [basis] "month" (default): covered days of the days of each month; "day": covered days
 * @param [decimals] Decimals of each month's part, -9 to 9; left out: 0
 * @returns One column, an amount a month; 0 outside the period
 * @remarks Errors: #VALUE! for input that cannot be read, and for an end before the start.
 * @remarks Rounded halves away from zero, cumulatively.
 * @example =TERM.SPREAD_COST(100, DATE(2021,5,1), DATE(2021,7,31), DATE(2021,4,1), 5) gives 0, 33, 34, 33, 0
 */
export function SPREAD_COST(
  amount: any[][],
  start: any[][],
  end: any[][],
  first_month: any[][],
  months: any[][],
  basis?: any[][],
  decimals?: any[][],
): any[][] {
  return answer(amount, start, end, first_month, months, basis, decimals);
}
