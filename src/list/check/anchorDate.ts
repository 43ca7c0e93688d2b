import type { Day } from "../../rules/days";
import type { Policy } from "../../rules/policy";
import type { DateRole } from "../columnRole";
import type { CellDate } from "../dates/dateCell";

export type RowDates = Readonly<Partial<Record<DateRole, CellDate>>>;

/** For each date that a policy can count from, the columns that may hold it, the right one first. */
const COLUMNS_OF: Readonly<Record<string, readonly DateRole[]>> = {
  purchased: ["purchased", "start", "delivered"],
  delivered: ["delivered", "purchased", "start"],
  certificate: ["certificateStart", "start", "delivered", "purchased"],
  agreed: ["start", "certificateStart", "purchased", "delivered"],
  start: ["start", "certificateStart", "delivered", "purchased"],
};

/** The date that a policy counts from, and where it stands. */
export interface AnchorDate {
  readonly day: Day;
  readonly role: DateRole;
}

/**
 * The date of a row that its policy counts the first end from.
 *
 * @param policy compiled policy
 * @param dates the row's date cells
 * @returns null where none stands there; a cell that cannot be read is never replaced by another
 * @example anchorDate(nec-pp, { delivered: 2025-01-20, start: 2025-02-01 }) //=> { day: 2025-01-20, role: "delivered" }
 */
export function anchorDate(policy: Policy, dates: RowDates): AnchorDate | null {
  const rule = policy["initial end"];
  const roles = COLUMNS_OF[rule.kind === "stated" ? rule.value.anchor : "start"] ?? [];
  for (const role of roles) {
    const cell = dates[role];
    if (cell?.kind === "day") return { day: cell.day, role };
    if (cell?.kind === "unread" || cell?.kind === "period" || cell?.kind === "turned") return null;
  }
  return null;
}
