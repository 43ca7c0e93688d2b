import { counted, fill } from "../../../../locales/taskpane";
import type { PoliciesRecord } from "../../../../workbook/written/writeRecord";
import { useLanguage } from "../../../Language";
import { UndoLine } from "../UndoLine";

interface PutAllLineProps {
  readonly record: PoliciesRecord;
  readonly disabled: boolean;
  readonly onUndo: () => void;
}

/** The policies that were put into the workbook together last, in this session or an earlier one, and Undo. */
export function PutAllLine({ record, disabled, onUndo }: PutAllLineProps) {
  const { language, words } = useLanguage();
  const { complete, sheet, blocks } = record;
  const written = counted(words.policyFiles.allPut, blocks.length, language, { sheet });
  return (
    <UndoLine
      complete={complete}
      sentence={complete ? written : fill(words.policyFiles.allPutUnfinished, { sheet })}
      deed={written}
      disabled={disabled}
      onUndo={onUndo}
    />
  );
}
