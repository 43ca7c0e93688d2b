import { lateCost } from "../../money/late/lateCost";
import { cancelBy } from "../../rules/answers";
import { isoText, type Day } from "../../rules/days";
import type { Horizon } from "../horizon";
import type { LapseLine, Reinstating, Sum } from "../plan";
import type { AssumedRow, LeftOutRow, PlannedLicence } from "../plannableList";
import { rowOf } from "../plannedRow";
import type { Grouping } from "../planSettings";
import { planSay, type PlanSaid } from "../planSaid";
import { GroupSums } from "../sums/groupSums";

interface OpenSum {
  count: number;
  amount: number;
}

/** Gathers the line in which nothing is paid, licence by licence. */
export class GatheredLapses {
  private readonly months: number[];
  private readonly groups: GroupSums;
  private readonly assumed: AssumedRow[] = [];
  private readonly leftOut: LeftOutRow[] = [];
  private readonly reinstating = new Map<string, OpenSum>();
  private readonly notReinstated: LeftOutRow[] = [];
  private licences = 0;

  constructor(
    private readonly asOf: Day,
    private readonly horizon: Horizon,
    groupBy: Grouping,
  ) {
    this.months = horizon.months.map(() => 0);
    this.groups = new GroupSums(horizon, groupBy);
  }

  add(licence: PlannedLicence): void {
    const { policy, end } = licence;
    const { months, lastDay } = this.horizon;
    const [first] = months;
    if (end === null || first === undefined) {
      this.leave(licence, planSay("neverEnds", { policy: policy.id }));
    } else if (end < first) {
      this.leave(licence, planSay("lapsedBefore", { end: isoText(end), first: isoText(first) }));
    } else if (end <= lastDay) {
      const month = this.horizon.monthOf(end);
      this.licences += 1;
      this.months[month] = (this.months[month] ?? 0) + 1;
      this.groups.add(licence, month, 1);
      this.noteRenewal(licence, end);
      this.reinstate(licence, end);
    }
  }

  /** What reinstating costs, each currency for itself, by name. */
  currencies(): Reinstating["currencies"] {
    return [...this.reinstating]
      .map(([currency, { count, amount }]) => ({ currency, count, amount }))
      .sort((a, b) => (a.currency < b.currency ? -1 : 1));
  }

  finish(currencies: Reinstating["currencies"], converted: (Sum & { readonly currency: string }) | null): LapseLine {
    const { months, licences, assumed, leftOut, horizon } = this;
    const fiscalYears = horizon.fiscalYears.map(({ first, months: count }) =>
      months.slice(first, first + count).reduce((all, lost) => all + lost, 0),
    );
    return {
      kind: "lapse",
      losing: { licences, months, fiscalYears, groups: this.groups.finish() },
      reinstating: { on: horizon.lastDay, currencies, converted, leftOut: this.notReinstated },
      assumed,
      leftOut,
    };
  }

  /** One that can no longer be cancelled renews by itself; it is counted all the same, as its end says. */
  private noteRenewal(licence: PlannedLicence, end: Day): void {
    const last = cancelBy(licence.policy, end);
    if (last.kind !== "found" || last.value >= this.asOf) return;
    const remark = planSay("renewsByItself", { end: isoText(end), last: isoText(last.value) });
    this.assumed.push({ ...rowOf(licence), remarks: [remark] });
  }

  private leave(licence: PlannedLicence, why: PlanSaid): void {
    this.leftOut.push({ ...rowOf(licence), why });
  }

  private reinstate(licence: PlannedLicence, end: Day): void {
    const { policy, price } = licence;
    const paid = this.horizon.lastDay;
    const leave = (why: PlanSaid) => void this.notReinstated.push({ ...rowOf(licence), why });
    if (end === paid) return leave(planSay("endsThatDay", { end: isoText(end) }));
    if (price.kind === "unpriced") return leave(price.why);
    const cost = lateCost(policy, { end, paid, price: price.amount, listPrice: null });
    if (cost.kind !== "found") return leave(cost.message);
    const sum = this.reinstating.get(price.currency) ?? { count: 0, amount: 0 };
    this.reinstating.set(price.currency, sum);
    sum.count += 1;
    sum.amount += cost.value.total;
  }
}
