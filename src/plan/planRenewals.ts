import { finish, type Steps } from "../list";
import { Horizon } from "./horizon";
import { asStatusSays } from "./lines/asStatusSays";
import { DuesOf } from "./lines/dues";
import { GatheredLapses } from "./lines/gatheredLapses";
import { GatheredPayments } from "./lines/gatheredPayments";
import { renewedInTime } from "./lines/renewedInTime";
import type { CurrencySum, Plan } from "./plan";
import type { PlannableList } from "./plannableList";
import { checkSettings, type PlanSettings } from "./planSettings";
import { convertInSteps, convertSums, missingRates } from "./sums/convert";

const ROWS_A_STEP = 100;

/**
 * Plans the renewals of a list in three ways: all renew, as the status says, all lapse. A row that cannot be counted is
 * left out and says why; it never stops the plan. In steps.
 *
 * @param list of `plannableList`, checked on its as-of date
 * @param settings horizon, fiscal year, uplift, groups, rates
 * @returns the plan
 * @throws RangeError for settings that no plan can have
 */
export function* planInSteps(list: PlannableList, settings: PlanSettings): Steps<Plan> {
  checkSettings(settings);
  const { asOf, licences } = list;
  const { months, fiscalYearStart, uplift, groupBy, rates } = settings;
  const horizon = new Horizon(asOf, months, fiscalYearStart);
  const duesOf = new DuesOf(horizon, uplift);
  const renew = new GatheredPayments("renew", horizon, groupBy);
  const status = new GatheredPayments("status", horizon, groupBy);
  const lapse = new GatheredLapses(asOf, horizon, groupBy);
  const total = licences.length;
  for (const [index, licence] of licences.entries()) {
    renew.add(licence, renewedInTime(licence, asOf, horizon, duesOf));
    status.add(licence, asStatusSays(licence, asOf, horizon, duesOf));
    lapse.add(licence);
    if (index % ROWS_A_STEP === ROWS_A_STEP - 1) yield { done: index + 1, total };
  }
  const done = { done: total, total };
  yield done;
  const inRenew = renew.currencies();
  yield done;
  const inStatus = status.currencies();
  yield done;
  const inLapse = lapse.currencies();
  const occurring = [...inRenew, ...inStatus, ...inLapse].map(({ currency }) => currency);
  const missing = rates === undefined ? [] : missingRates(occurring, rates);
  const usable = missing.length === 0 ? rates : undefined;
  const converted = (sums: readonly CurrencySum[]) => convertInSteps(sums, usable, groupBy, done);
  const renewMoney = { currencies: inRenew, converted: yield* converted(inRenew) };
  yield done;
  const statusMoney = { currencies: inStatus, converted: yield* converted(inStatus) };
  yield done;
  return {
    asOf,
    settings,
    months: horizon.months,
    lastDay: horizon.lastDay,
    fiscalYears: horizon.fiscalYears,
    renew: renew.finish(renewMoney),
    status: status.finish(statusMoney),
    lapse: lapse.finish(inLapse, usable ? convertSums(inLapse, usable) : null),
    leftOut: list.leftOut,
    missingRates: missing,
  };
}

/**
 * The same at once.
 *
 * @example planRenewals(list, { months: 24, fiscalYearStart: 4, uplift: 0.03, groupBy: "vendor" }).renew.money.currencies[0]
 *   //=> { currency: "JPY", count: 424, amount: 12400000, months: [...], fiscalYears: [...], groups: [...] }
 */
export function planRenewals(list: PlannableList, settings: PlanSettings): Plan {
  return finish(planInSteps(list, settings));
}
