import { finish, type Progress, type Steps } from "../../list";
import type { Day } from "../../rules/days";
import type { LeftOutRow, PlannableList, PlannedLicence } from "../plannableList";
import { planSay } from "../planSaid";
import type { Compared, ComparedDay, Comparison, DayShift, MovedRow, RowSide } from "./comparison";
import { movedRow } from "./movedRow";
import { rowState } from "./rowState";

const ROWS_A_STEP = 200;

const NOT_THERE: RowSide = { kind: "left out", why: planSay("notRead") };

type Row = PlannedLicence | LeftOutRow;

/** The rows of a list by their place on the sheet. */
function* rowsOf({ licences, leftOut }: PlannableList, progress: Progress): Steps<Map<number, Row>> {
  const rows = new Map<number, Row>();
  for (const part of [leftOut, licences]) {
    for (const [index, row] of part.entries()) {
      rows.set(row.row, row);
      if (index % (25 * ROWS_A_STEP) === 0) yield progress;
    }
  }
  return rows;
}

function sideOf(row: Row | undefined, asOf: Day): RowSide {
  if (row === undefined) return NOT_THERE;
  return "why" in row ? { kind: "left out", why: row.why } : { kind: "licence", state: rowState(row, asOf) };
}

function shiftsOf(moved: readonly MovedRow[], day: ComparedDay): DayShift[] {
  const rows = new Map<number, number>();
  for (const { days } of moved) {
    const shift = days[day];
    if (shift !== undefined) rows.set(shift, (rows.get(shift) ?? 0) + 1);
  }
  return [...rows].map(([days, count]) => ({ days, rows: count })).sort((a, b) => a.days - b.days);
}

function countsOf(moved: readonly MovedRow[]): Record<Compared, number> {
  const counts = { status: 0, end: 0, renewBy: 0, reinstateBy: 0, nextAction: 0, amount: 0 };
  for (const { changed } of moved) for (const compared of changed) counts[compared] += 1;
  return counts;
}

/**
 * Says which rows of a list move between two checks of it: for two as-of dates, or for two policies (the list checked
 * again with another policy chosen for its names). In steps.
 *
 * @param before one check
 * @param after the other, of the same rows of the same sheet
 */
export function* compareInSteps(before: PlannableList, after: PlannableList): Steps<Comparison> {
  const begun = { done: 0, total: before.licences.length + before.leftOut.length };
  const one = yield* rowsOf(before, begun);
  const other = yield* rowsOf(after, begun);
  const places = [...new Set([...one.keys(), ...other.keys()])].sort((a, b) => a - b);
  yield begun;
  const total = places.length;
  const moved: MovedRow[] = [];
  for (const [index, place] of places.entries()) {
    const [from, to] = [one.get(place), other.get(place)];
    const row = from ?? to;
    const found = row && movedRow(row, sideOf(from, before.asOf), sideOf(to, after.asOf));
    if (found) moved.push(found);
    if (index % ROWS_A_STEP === ROWS_A_STEP - 1) yield { done: index + 1, total };
  }
  return {
    rows: total,
    moved,
    changed: countsOf(moved),
    oneSided: moved.filter((row) => row.before.kind !== row.after.kind).length,
    shifts: {
      end: shiftsOf(moved, "end"),
      renewBy: shiftsOf(moved, "renewBy"),
      reinstateBy: shiftsOf(moved, "reinstateBy"),
      nextAction: shiftsOf(moved, "nextAction"),
    },
  };
}

/**
 * The same at once.
 *
 * @example compareLists(today, inThreeMonths) //=> { rows: 212, moved: [17 rows], shifts: { nextAction: [{ days: 61, rows: 9 }, ...] } }
 */
export function compareLists(before: PlannableList, after: PlannableList): Comparison {
  return finish(compareInSteps(before, after));
}
