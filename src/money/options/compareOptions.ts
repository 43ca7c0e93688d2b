import {
  afterLastStage,
  found,
  none,
  renewBy,
  renewedEnd,
  renewFrom,
  stageOn,
  supportEnd,
  wrong,
  type Answer,
} from "../../rules/answers";
import { addDays, isoText, LAST_DAY, type Day } from "../../rules/days";
import { message } from "../../rules/messages";
import type { Policy } from "../../rules/policy";
import { lateCost } from "../late/lateCost";
import { cliffs } from "./cliffs";
import { gone, lostOn, paidOption, type ComparedOption, type CompareInput } from "./comparedOption";
import { coverageOf } from "./coverage";
import { firstLateDay } from "./firstLateDay";

function renew(policy: Policy, input: CompareInput): ComparedOption {
  const { end, asOf, renewalPrice } = input;
  const closes = renewBy(policy, end);
  if (closes.kind !== "found") return gone("renew", closes.message);
  if (asOf > closes.value) {
    return gone("renew", message("renewalClosed", { policy: policy.id, closes: isoText(closes.value) }));
  }
  const opens = renewFrom(policy, end);
  const payOn = opens.kind === "found" && opens.value > asOf ? opens.value : asOf;
  const next = renewedEnd(policy, end, payOn);
  if (next.kind !== "found") return gone("renew", next.message);
  const paid = { option: "renew", payOn, from: addDays(end, 1), to: next.value, price: renewalPrice } as const;
  return paidOption(policy, input, { ...paid, remarks: [] });
}

/** Today or the day after the end; the first day on which waiting gains a month; the last day. */
function reinstate(policy: Policy, input: CompareInput, from: Day): ComparedOption[] {
  const { end, horizon } = input;
  const waiting = cliffs(policy, end, from);
  if (waiting.kind !== "found") return [gone("reinstate", waiting.message)];
  const { days, last } = waiting.value;
  const [first, gain] = days;
  const shown = new Set([first, gain, ...days.filter(({ payOn }) => payOn === last)]);
  const inTime = [...shown].filter((day) => day !== undefined && day.payOn <= horizon) as (typeof first)[];
  const price = input.reinstatePrice ?? input.renewalPrice;
  return inTime.map(({ payOn, coveredTo }) => {
    const cost = lateCost(policy, { end, paid: payOn, price, listPrice: input.newPrice });
    const total = cost.kind === "found" ? cost.value.total : null;
    const remarks = cost.kind === "found" ? [] : [cost.message];
    if (payOn === last && payOn < LAST_DAY) {
      const dayAfter = addDays(payOn, 1);
      const reached = stageOn(policy, end, dayAfter);
      if (reached.kind === "over" || reached.kind === "not stated") {
        remarks.push(afterLastStage(policy, end, dayAfter, reached).message);
      }
    }
    return paidOption(policy, input, { option: "reinstate", payOn, from: payOn, to: coveredTo, price: total, remarks });
  });
}

function buyNew(policy: Policy, input: CompareInput, payOn: Day): ComparedOption {
  const first = supportEnd(policy, payOn);
  if (first.kind !== "found") return { ...gone("buyNew", first.message), payOn, total: input.newPrice };
  return paidOption(policy, input, {
    option: "buyNew",
    payOn,
    from: payOn,
    to: first.value,
    price: input.newPrice,
    remarks: [],
  });
}

function drop(policy: Policy, { end, ...input }: CompareInput): ComparedOption {
  const coverage = coverageOf([{ from: input.asOf, to: end }], input);
  const rest = policy["partial renewal disables the rest"] === "yes";
  const remarks = rest && coverage.gapDays > 0 ? [message("restUnusable", { policy: policy.id })] : [];
  return { option: "drop", payOn: null, coverage, total: 0, lost: lostOn(policy, coverage), remarks };
}

/**
 * Renewing now, letting support lapse and reinstating it, buying new, or dropping it: side by side until a horizon.
 *
 * @param policy compiled policy
 * @param input support end, as-of date, last day that counts, prices in the sheet's own currency
 * @returns options in that order, reinstatement once for each day that matters; one that is not there says why. None for
 *   open-ended licences; wrong where the horizon lies before the as-of date
 * Rules SPX-4, SPX-5, SPX-12, SPX-13, SPX-14, SPX-17; source: the policy's.
 * @example compareOptions(sparx-jp, { end: 2021-04-30, asOf: 2021-04-01, horizon: 2022-03-31, renewalPrice: 14520, ... })
 *   //=> renew: pay on 2021-04-01, 12 months, no gap, 14520; reinstate: pay on 2021-05-01 ...
 */
export function compareOptions(policy: Policy, input: CompareInput): Answer<readonly ComparedOption[]> {
  const { end, asOf, horizon } = input;
  if (policy["open ended"] === "yes") return none(message("openEnded", { policy: policy.id }));
  if (horizon < asOf) {
    return wrong(message("horizonBeforeAsOf", { horizon: isoText(horizon), asOf: isoText(asOf) }));
  }
  const closes = renewBy(policy, end);
  if (closes.kind === "wrong") return closes;
  const afterEnd = firstLateDay(end, asOf);
  if (afterEnd.kind !== "found") return afterEnd;
  const options = [
    renew(policy, input),
    ...reinstate(policy, input, afterEnd.value),
    buyNew(policy, input, afterEnd.value),
    drop(policy, input),
  ];
  const overflown = options.find(({ total }) => total !== null && !Number.isFinite(total));
  return overflown === undefined ? found(options) : wrong(message("amountTooLarge"));
}
