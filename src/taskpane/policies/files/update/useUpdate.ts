import { useCallback, useEffect, useState } from "react";
import { undoUpdate } from "../../../../workbook/policies/undoUpdate";
import { updatePolicies, type PolicyUpdate } from "../../../../workbook/policies/updatePolicies";
import { startWithWorkbook } from "../../../../workbook/startWithWorkbook";
import { lastRecord } from "../../../../workbook/written/lastRecord";
import type { UpdateRecord } from "../../../../workbook/written/writeRecord";

/** What a press of a button came to, where it is more than the record shows. */
export type UpdateOutcome = { readonly kind: "undone" } | { readonly kind: "failed"; readonly error: unknown };

export interface Update {
  readonly working: boolean;
  readonly outcome: UpdateOutcome | undefined;
  /** The update that was made last, in this session or an earlier one. */
  readonly record: UpdateRecord | undefined;
  /** Brings policies up to date; true where that was done. */
  readonly update: (updates: readonly PolicyUpdate[]) => Promise<boolean>;
  /** Takes back the last update; true where that was done. */
  readonly undo: () => Promise<boolean>;
}

/** Updating policies of the workbook and taking that back. */
export function useUpdate(): Update {
  const [working, setWorking] = useState(false);
  const [outcome, setOutcome] = useState<UpdateOutcome>();
  const [record, setRecord] = useState<UpdateRecord>();
  const look = useCallback(async () => {
    // Where Excel does not answer, what is known to be undone stays: the button for that says why when it is pressed.
    if (typeof Excel !== "undefined") await lastRecord("update").then(setRecord, () => undefined);
  }, []);
  useEffect(() => void look(), [look]);
  const work = async (deed: () => Promise<UpdateOutcome | undefined>) => {
    setWorking(true);
    setOutcome(undefined);
    const done = await deed().catch((error: unknown): UpdateOutcome => ({ kind: "failed", error }));
    // After a fault the workbook knows what could not be taken back; after undoing, whether anything is left.
    if (done !== undefined) await look();
    setOutcome(done);
    setWorking(false);
    return done?.kind !== "failed";
  };
  return {
    working,
    outcome,
    record,
    update: (updates) =>
      work(async () => {
        setRecord(await updatePolicies(updates));
        await startWithWorkbook();
        return undefined;
      }),
    undo: async () => {
      if (!record) return false;
      return work(async () => {
        await undoUpdate(record);
        return { kind: "undone" };
      });
    },
  };
}
