import { useCallback, useEffect, useState } from "react";
import { startWithWorkbook } from "../../../workbook/startWithWorkbook";

/** A deed on the workbook that it remembers. */
export interface UndoableDeed<Given, Kept> {
  readonly write: (given: Given) => Promise<Kept>;
  readonly undo: (record: Kept) => Promise<void>;
  /** What was done last, in this session or an earlier one, and not undone. */
  readonly last: () => Promise<Kept | undefined>;
}

/** What a press of a button came to, where it is more than the record shows. */
export type UndoableOutcome = { readonly kind: "undone" } | { readonly kind: "failed"; readonly error: unknown };

export interface Undoable<Given, Kept> {
  readonly working: boolean;
  readonly outcome: UndoableOutcome | undefined;
  /** What was done last, in this session or an earlier one. */
  readonly record: Kept | undefined;
  /** Does it; true where that was done. */
  readonly write: (given: Given) => Promise<boolean>;
  /** Takes back what was done last; true where that was done. */
  readonly undo: () => Promise<boolean>;
}

/**
 * Doing something to the workbook and taking that back.
 *
 * @param deed the same object every time
 */
export function useUndoable<Given, Kept>(deed: UndoableDeed<Given, Kept>): Undoable<Given, Kept> {
  const [working, setWorking] = useState(false);
  const [outcome, setOutcome] = useState<UndoableOutcome>();
  const [record, setRecord] = useState<Kept>();
  const look = useCallback(async () => {
    // Where Excel does not answer, what is known to be undone stays: the button for that says why when it is pressed.
    if (typeof Excel !== "undefined") await deed.last().then(setRecord, () => undefined);
  }, [deed]);
  useEffect(() => void look(), [look]);
  const work = async (step: () => Promise<UndoableOutcome | undefined>) => {
    setWorking(true);
    setOutcome(undefined);
    const done = await step().catch((error: unknown): UndoableOutcome => ({ kind: "failed", error }));
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
    write: (given) =>
      work(async () => {
        const written = await deed.write(given);
        setRecord(() => written);
        await startWithWorkbook();
        return undefined;
      }),
    undo: async () => {
      if (record === undefined) return false;
      return work(async () => {
        await deed.undo(record);
        return { kind: "undone" };
      });
    },
  };
}
