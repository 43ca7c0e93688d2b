import { counted, fill, type PaneWords } from "../../../../locales/taskpane";
import type { UpdateRecord } from "../../../../workbook/written/writeRecord";
import { useLanguage } from "../../../Language";
import { separatorOf } from "../../ruleText";
import { UndoLine } from "../UndoLine";

/** More names than this are counted. */
const NAMES_TOLD = 6;

function namesOf({ blocks }: UpdateRecord, words: PaneWords, language: "en" | "ja"): string {
  const names = blocks
    .slice(0, NAMES_TOLD)
    .map(({ name }) => name)
    .join(separatorOf(language));
  const more = blocks.length - NAMES_TOLD;
  return more > 0 ? counted(words.policyUpdate.andMore, more, language, { names }) : names;
}

interface UpdateLineProps {
  readonly record: UpdateRecord;
  readonly disabled: boolean;
  readonly onUndo: () => void;
}

/** The policies that were updated last, in this session or an earlier one, and Undo. */
export function UpdateLine({ record, disabled, onUndo }: UpdateLineProps) {
  const { language, words } = useLanguage();
  const said = words.policyUpdate;
  const names = namesOf(record, words, language);
  const updated = counted(said.updated, record.blocks.length, language, { names });
  return (
    <UndoLine
      complete={record.complete}
      sentence={record.complete ? updated : fill(said.unfinished, { names })}
      deed={updated}
      disabled={disabled}
      onUndo={onUndo}
    />
  );
}
