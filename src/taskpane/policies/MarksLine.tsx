import { Button, makeStyles, Text } from "@fluentui/react-components";
import { counted } from "../../locales/taskpane";
import { useLanguage } from "../Language";
import { TroubleBar } from "../TroubleBar";
import type { Marks } from "./useMarks";

const useStyles = makeStyles({ button: { alignSelf: "start" } });

interface MarksLineProps {
  readonly marks: Marks;
  /** Puts the focus elsewhere: the button goes with the marks, and the focus would go with it. */
  readonly onLeave: () => void;
}

/** What became of the marks on the sheet, and the way to remove them. */
export function MarksLine({ marks: { isMarked, outcome, unmark }, onLeave }: MarksLineProps) {
  const { language, words } = useLanguage();
  const styles = useStyles();
  return (
    <>
      {outcome && "error" in outcome && <TroubleBar error={outcome.error} />}
      {outcome && !("error" in outcome) && (
        <Text role="status">
          {"marked" in outcome ? counted(words.block.marked, outcome.marked, language) : words.block.unmarked}
        </Text>
      )}
      {isMarked && (
        <Button className={styles.button} size="small" onClick={() => void unmark(onLeave)}>
          {words.block.removeMarks}
        </Button>
      )}
    </>
  );
}
