import { Button, makeStyles, MessageBar, MessageBarBody, Text, tokens } from "@fluentui/react-components";
import { counted, fill } from "../../locales/taskpane";
import type { WriteRecord } from "../../workbook/written/writeRecord";
import { useLanguage } from "../Language";

const useStyles = makeStyles({
  written: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  texts: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface WrittenLineProps {
  readonly record: WriteRecord;
  readonly onUndo: () => void;
  readonly onGo: (address: string, sheet: string) => void;
}

/** What was written last, in this session or an earlier one: how much, where, what is left to do, and Undo. */
export function WrittenLine({ record, onUndo, onGo }: WrittenLineProps) {
  const { language, words } = useLanguage();
  const styles = useStyles();
  const { complete, sheet, rows, apart, toCheck, toCheckSheet } = record;
  const address = `${sheet}!${record.address}`;
  return (
    <div className={styles.written}>
      <MessageBar intent={complete ? "success" : "warning"} layout="multiline">
        <MessageBarBody className={styles.texts}>
          <Text>
            {complete
              ? counted(words.write.written, rows, language, { address })
              : fill(words.write.unfinished, { address })}
          </Text>
          {complete && apart && <Text>{words.write.apart}</Text>}
          {complete && toCheck > 0 && (
            <Text>{counted(words.write.stopped, toCheck, language, { sheet: toCheckSheet })}</Text>
          )}
        </MessageBarBody>
      </MessageBar>
      <div className={styles.buttons}>
        <Button size="small" onClick={onUndo}>
          {words.write.undo}
        </Button>
        {complete && toCheck > 0 && (
          <Button size="small" onClick={() => onGo("A1", toCheckSheet)}>
            {words.write.goToStopped}
          </Button>
        )}
      </div>
    </div>
  );
}
