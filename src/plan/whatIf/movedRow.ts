import type { PlannedRow } from "../plannableList";
import { rowOf } from "../plannedRow";
import {
  COMPARED,
  COMPARED_DAYS,
  type Compared,
  type ComparedDay,
  type MovedRow,
  type RowSide,
  type RowState,
} from "./comparison";

function dayOf(state: RowState, day: ComparedDay): number | null {
  return day === "nextAction" ? (state.nextAction?.on ?? null) : state[day];
}

function differs(before: RowState, after: RowState, compared: Compared): boolean {
  if (compared === "nextAction") {
    return before.nextAction?.action !== after.nextAction?.action || before.nextAction?.on !== after.nextAction?.on;
  }
  if (compared === "amount" && before.currency !== after.currency) return true;
  return before[compared] !== after[compared];
}

function daysMoved(before: RowState, after: RowState): MovedRow["days"] {
  const days: Partial<Record<ComparedDay, number>> = {};
  for (const compared of COMPARED_DAYS) {
    const [from, to] = [dayOf(before, compared), dayOf(after, compared)];
    // A cut-off time is no day: only the day it falls on counts.
    const moved = from === null || to === null ? 0 : Math.floor(to) - Math.floor(from);
    if (moved !== 0) days[compared] = moved;
  }
  return days;
}

/**
 * What differs between the two sides of a row.
 *
 * @param row where it stands
 * @param before one side
 * @param after the other
 * @returns null where nothing does; why a row cannot be told is not compared
 */
export function movedRow(row: PlannedRow, before: RowSide, after: RowSide): MovedRow | null {
  if (before.kind === "left out" || after.kind === "left out") {
    return before.kind === after.kind ? null : { ...rowOf(row), before, after, changed: [], days: {} };
  }
  const changed = COMPARED.filter((compared) => differs(before.state, after.state, compared));
  if (changed.length === 0) return null;
  return { ...rowOf(row), before, after, changed, days: daysMoved(before.state, after.state) };
}
