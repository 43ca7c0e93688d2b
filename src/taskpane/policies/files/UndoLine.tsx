import { Button, makeStyles, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useLanguage } from "../../Language";

const useStyles = makeStyles({ undo: { alignSelf: "start" } });

interface UndoLineProps {
  /** Whether all of it was done. */
  readonly complete: boolean;
  readonly sentence: string;
  /** What Undo would take back, for those who hear the button: others on this tab have the same word. */
  readonly deed: string;
  readonly disabled: boolean;
  readonly onUndo: () => void;
}

/** What was done to several policies last, and Undo. */
export function UndoLine({ complete, sentence, deed, disabled, onUndo }: UndoLineProps) {
  const { words } = useLanguage();
  const styles = useStyles();
  const { undo } = words.put;
  return (
    <>
      <MessageBar intent={complete ? "success" : "warning"} layout="multiline">
        <MessageBarBody>{sentence}</MessageBarBody>
      </MessageBar>
      <Button
        className={styles.undo}
        size="small"
        aria-label={`${undo}: ${deed}`}
        disabledFocusable={disabled}
        onClick={onUndo}
      >
        {undo}
      </Button>
    </>
  );
}
