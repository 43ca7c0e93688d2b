import { useCallback, useEffect, useState } from "react";
import { putPolicy } from "../../workbook/putPolicy";
import { startWithWorkbook } from "../../workbook/startWithWorkbook";
import { lastPut } from "../../workbook/written/lastPut";
import { undoWrite } from "../../workbook/written/undoWrite";
import type { PolicyRecord } from "../../workbook/written/writeRecord";

/** What a press of a button came to, where it is more than the record shows. */
export type PutOutcome =
  | { readonly kind: "nameTaken"; readonly name: string }
  | { readonly kind: "undone" }
  | { readonly kind: "failed"; readonly error: unknown };

export interface Put {
  readonly working: boolean;
  readonly outcome: PutOutcome | undefined;
  /** The block that was put into the workbook last, in this session or an earlier one. */
  readonly record: PolicyRecord | undefined;
  /** Writes a block; true where it stands in the sheet then. */
  readonly put: (rows: readonly (readonly [string, string])[], name: string) => Promise<boolean>;
  /** Takes back what was put last; `leave` is called before its button goes. */
  readonly undo: (leave: () => void) => Promise<void>;
  /** Looks again what was put last: other deeds may have changed it, and then it is nothing to be undone. */
  readonly look: () => Promise<void>;
}

/** Putting a policy block into the sheet and taking it back. */
export function usePut(): Put {
  const [working, setWorking] = useState(false);
  const [outcome, setOutcome] = useState<PutOutcome>();
  const [record, setRecord] = useState<PolicyRecord>();
  const look = useCallback(async () => {
    // Where Excel does not answer, nothing is offered to be undone: the button for that says why when it is pressed.
    if (typeof Excel !== "undefined") await lastPut().then(setRecord, () => undefined);
  }, []);
  useEffect(() => void look(), [look]);
  const work = async (deed: () => Promise<PutOutcome | undefined>) => {
    setWorking(true);
    const done = await deed().catch((error: unknown): PutOutcome => ({ kind: "failed", error }));
    setOutcome(done);
    setWorking(false);
    return done === undefined;
  };
  return {
    working,
    outcome,
    record,
    look,
    put: (rows, name) =>
      work(async () => {
        const outcome = await putPolicy(rows, name);
        if (outcome.kind === "nameTaken") return { ...outcome, name };
        setRecord(outcome.record);
        await startWithWorkbook();
        return undefined;
      }),
    undo: async (leave) => {
      if (!record) return;
      await work(async () => {
        await undoWrite(record);
        leave();
        setRecord(undefined);
        return { kind: "undone" };
      });
    },
  };
}
