import type { PutBlock } from "../../../../workbook/written/writeRecord";
import { useLanguage } from "../../../Language";
import { UndoableOutcomeBar } from "../UndoableOutcomeBar";
import { PutAllButton } from "./PutAllButton";
import { PutAllLine } from "./PutAllLine";
import type { usePutAll } from "./usePutAll";

interface PutAllProps {
  /** Of those policies of the file that the workbook lacks. */
  readonly blocks: readonly PutBlock[];
  /** Whether nothing else is to be done with the file. */
  readonly primary: boolean;
  readonly putting: ReturnType<typeof usePutAll>;
  readonly disabled: boolean;
  /** Told what a press of a button does: true once it is done. */
  readonly onDeed: (deed: () => Promise<boolean>) => void;
}

/** Puts all new policies of a file into the workbook at once, where there are several, and takes them back. */
export function PutAll({ blocks, primary, putting, disabled, onDeed }: PutAllProps) {
  const { language, words } = useLanguage();
  const { outcome, record, write, undo } = putting;
  return (
    <>
      {blocks.length > 1 && (
        <PutAllButton
          count={blocks.length}
          primary={primary}
          disabled={disabled}
          onPut={() => onDeed(() => write({ blocks, language }))}
        />
      )}
      {outcome && <UndoableOutcomeBar outcome={outcome} undone={words.policyFiles.allPutUndone} />}
      {record && <PutAllLine record={record} disabled={disabled} onUndo={() => onDeed(undo)} />}
    </>
  );
}
