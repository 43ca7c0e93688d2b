import { calendarById, businessDays } from "../../src/rules/calendar";
import { serialOf, type Day } from "../../src/rules/days";
import { civilOf } from "../../src/rules/days";

/**
 * The limit: the same arithmetic in one loop from typed array to typed array, without cells, policies or errors.
 * Last business days stand in a table by month, as nothing else could be faster.
 */
export class BareLoop {
  private readonly lastBusinessDays = new Int32Array(12 * 200);

  constructor() {
    const japan = businessDays({ calendar: calendarById("JP") });
    for (let month = 3; month < this.lastBusinessDays.length; month++) {
      this.lastBusinessDays[month] = japan.lastOfMonth(serialOf(1900, month + 1, 1) as Day);
    }
  }

  supportEnds(from: Int32Array, to: Float64Array): Float64Array {
    for (let row = 0; row < from.length; row++) {
      const { year, month } = civilOf(from[row] as Day);
      to[row] = serialOf(year, month + 13, 0);
    }
    return to;
  }

  reinstateBy(from: Int32Array, to: Float64Array): Float64Array {
    for (let row = 0; row < from.length; row++) {
      const { year, month } = civilOf(from[row] as Day);
      to[row] = this.lastBusinessDays[(year - 1900) * 12 + month - 1 + 36] ?? 0;
    }
    return to;
  }

  /** 0 active, 1 renewable, 2 reinstatable, 3 ended. */
  supportStatus(from: Int32Array, to: Float64Array, asOf: number): Float64Array {
    for (let row = 0; row < from.length; row++) {
      const end = from[row] as Day;
      const { year, month } = civilOf(end);
      const last = this.lastBusinessDays[(year - 1900) * 12 + month - 1 + 36] ?? 0;
      to[row] = asOf > end ? (asOf > last ? 3 : 2) : asOf < serialOf(year, month - 1, 1) ? 0 : 1;
    }
    return to;
  }
}
