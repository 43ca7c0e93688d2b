import { isoText } from "../../rules/days";
import type { Problem } from "../checkedList";
import type { DateRole } from "../columnRole";
import type { CellDate } from "../dates/dateCell";
import type { RowDates } from "./anchorDate";
import { dayRepair, type ListFrame } from "./listFrame";

/** A date cell of a row. */
export interface DatePlace {
  readonly row: number;
  /** Column inside the range, from 0. */
  readonly column: number;
  readonly role: DateRole;
}

/** A problem with a date that is used only when somebody says so, and the dates of the row if somebody did. */
export interface ProposedDate {
  readonly problem: Problem;
  readonly used: RowDates;
}

type CellOf<K extends CellDate["kind"]> = Extract<CellDate, { kind: K }>;

// The end decides; without any other date a row is only checked less.
const levelOf = (role: DateRole) => (role === "end" ? "stops" : "assumed");

/**
 * A period in one cell: the start is its first date, the end its second. A purchase is neither.
 *
 * @param frame the list
 * @param place the cell
 * @param cell what it says
 */
export function periodRepair(frame: ListFrame, place: DatePlace, cell: CellOf<"period">): ProposedDate {
  const { row, column, role } = place;
  const { first, last, certainty } = cell;
  const level = levelOf(role);
  const meant = role === "end" ? last : role === "start" || role === "certificateStart" ? first : null;
  if (meant === null) return { problem: frame.problem("twoDates", { row, column, level }), used: {} };
  // Periods of months are less sure, and decided apart.
  const finding = { row, column, level, same: certainty, repair: dayRepair(meant, certainty) } as const;
  const problem = frame.problem("periodCell", finding);
  if (!frame.isRepaired("periodCell", finding)) return { problem, used: {} };
  const used: RowDates = { [role]: { kind: "day", day: meant } };
  const isStartToo = role === "end" && frame.columnOf("start") === undefined;
  return { problem, used: isStartToo ? { ...used, start: { kind: "day", day: first } } : used };
}

/**
 * A real date that an import may have turned: used in neither reading before somebody decides, because one that is
 * months off looks as good as a right one.
 *
 * @param frame the list
 * @param place the cell
 * @param cell what it says
 */
export function turnedRepair(frame: ListFrame, place: DatePlace, cell: CellOf<"turned">): ProposedDate {
  const { row, column, role } = place;
  const { address = "", text = "" } = frame.column(column)?.dates?.turned?.proof ?? {};
  const finding = {
    row,
    column,
    level: levelOf(role),
    values: { address, text },
    repair: dayRepair(cell.meant, "likely"),
    found: isoText(cell.day),
  } as const;
  const isRepaired = frame.isRepaired("turnedUndecided", finding);
  return {
    problem: frame.problem("turnedUndecided", finding),
    used: isRepaired ? { [role]: { kind: "day", day: cell.meant } } : {},
  };
}
