import { Button, makeStyles, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { fill } from "../../locales/taskpane";
import type { PolicyRecord } from "../../workbook/written/writeRecord";
import { useLanguage } from "../Language";

const useStyles = makeStyles({ undo: { alignSelf: "start" } });

interface PutLineProps {
  readonly record: PolicyRecord;
  readonly disabled: boolean;
  readonly onUndo: () => void;
}

/** The policy block that was put into the workbook last, in this session or an earlier one: where it is, and Undo. */
export function PutLine({ record, disabled, onUndo }: PutLineProps) {
  const { words } = useLanguage();
  const styles = useStyles();
  const { name, sheet, address } = record;
  return (
    <>
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>{fill(words.put.done, { address: `${sheet}!${address}`, name })}</MessageBarBody>
      </MessageBar>
      <Button className={styles.undo} size="small" disabledFocusable={disabled} onClick={onUndo}>
        {words.put.undo}
      </Button>
    </>
  );
}
