import type { Horizon } from "../horizon";
import { paymentsOfCourse } from "../paymentsOf";
import type { Course, CurrencySum, Money, PaidLine } from "../plan";
import type { AssumedRow, LeftOutRow, PlannedLicence } from "../plannableList";
import { rowOf } from "../plannedRow";
import type { Grouping } from "../planSettings";
import { CurrencySums } from "../sums/currencySums";
import type { Counted } from "./counted";

/** Gathers a line in which something is paid, licence by licence. */
export class GatheredPayments {
  private readonly courses: Course[] = [];
  private readonly assumed: AssumedRow[] = [];
  private readonly leftOut: LeftOutRow[] = [];
  private readonly sums: CurrencySums;

  constructor(
    private readonly kind: PaidLine["kind"],
    horizon: Horizon,
    groupBy: Grouping,
  ) {
    this.sums = new CurrencySums(horizon, groupBy);
  }

  add(licence: PlannedLicence, counted: Counted): void {
    if (counted.kind === "left out") {
      this.leftOut.push({ ...rowOf(licence), why: counted.why });
      return;
    }
    this.courses.push(counted.course);
    for (const { month, amount, currency } of paymentsOfCourse(counted.course)) {
      this.sums.add(licence, month, amount, currency);
    }
    const remarks = [...licence.remarks, ...counted.remarks];
    if (remarks.length > 0) this.assumed.push({ ...rowOf(licence), remarks });
  }

  /** The sums of each currency, as they are now. */
  currencies(): CurrencySum[] {
    return this.sums.finish();
  }

  finish(money: Money): PaidLine {
    const { kind, courses, assumed, leftOut } = this;
    return { kind, courses, money, assumed, leftOut };
  }
}
