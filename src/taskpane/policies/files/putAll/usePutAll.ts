import type { Language } from "../../../../rules/messages";
import { putPolicies } from "../../../../workbook/policies/putPolicies";
import { undoPutPolicies } from "../../../../workbook/policies/undoPutPolicies";
import { lastRecord } from "../../../../workbook/written/lastRecord";
import type { PoliciesRecord, PutBlock } from "../../../../workbook/written/writeRecord";
import { useUndoable, type Undoable, type UndoableDeed } from "../useUndoable";

interface PutAll {
  readonly blocks: readonly PutBlock[];
  /** Of the name of their sheet. */
  readonly language: Language;
}

const PUTTING: UndoableDeed<PutAll, PoliciesRecord> = {
  write: ({ blocks, language }) => putPolicies(blocks, language),
  undo: undoPutPolicies,
  last: () => lastRecord("policies"),
};

/** Putting policies into the workbook together and taking them back. */
export const usePutAll = (): Undoable<PutAll, PoliciesRecord> => useUndoable(PUTTING);
