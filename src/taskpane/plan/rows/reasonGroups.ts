import type { AssumedRow, LeftOutRow, PlannedRow, PlanSaid } from "../../../plan";

/** A row and what is said about it. */
export interface RowReason {
  readonly row: PlannedRow;
  readonly why: PlanSaid;
}

/** Rows about which the same is said, perhaps with other days and cells. */
export interface ReasonGroup {
  /** Id of the sentence. */
  readonly id: string;
  /** At least one, top to bottom. */
  readonly rows: readonly RowReason[];
}

/** Each left-out row with its reason. */
export const reasonsOf = (rows: readonly LeftOutRow[]): RowReason[] => rows.map((row) => ({ row, why: row.why }));

/** Each assumption of each row. */
export const assumptionsOf = (rows: readonly AssumedRow[]): RowReason[] =>
  rows.flatMap((row) => row.remarks.map((why) => ({ row, why })));

/**
 * Puts together what has the same reason.
 *
 * @returns the group with the most rows first, rows top to bottom
 * @example reasonGroups(reasonsOf(plan.leftOut))[0]?.id //=> "lapsedBefore"
 */
export function reasonGroups(reasons: readonly RowReason[]): ReasonGroup[] {
  const groups = new Map<string, RowReason[]>();
  for (const reason of reasons) {
    const group = groups.get(reason.why.id);
    if (group === undefined) groups.set(reason.why.id, [reason]);
    else group.push(reason);
  }
  return [...groups]
    .map(([id, rows]) => ({ id, rows: rows.sort((a, b) => a.row.row - b.row.row) }))
    .sort((a, b) => b.rows.length - a.rows.length || (a.id < b.id ? -1 : 1));
}
