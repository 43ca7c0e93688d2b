import { undoUpdate } from "../../../../workbook/policies/undoUpdate";
import { updatePolicies, type PolicyUpdate } from "../../../../workbook/policies/updatePolicies";
import { lastRecord } from "../../../../workbook/written/lastRecord";
import type { UpdateRecord } from "../../../../workbook/written/writeRecord";
import { useUndoable, type Undoable, type UndoableDeed } from "../useUndoable";

const UPDATING: UndoableDeed<readonly PolicyUpdate[], UpdateRecord> = {
  write: updatePolicies,
  undo: undoUpdate,
  last: () => lastRecord("update"),
};

/** Bringing policies of the workbook up to date and taking that back. */
export const useUpdate = (): Undoable<readonly PolicyUpdate[], UpdateRecord> => useUndoable(UPDATING);
