import { Button, makeStyles, Text } from "@fluentui/react-components";
import { useId } from "react";
import { fill } from "../../../../locales/taskpane";
import { useLanguage } from "../../../Language";

const useStyles = makeStyles({ button: { alignSelf: "start" } });

interface PutAllButtonProps {
  /** Policies of the file that the workbook lacks. */
  readonly count: number;
  readonly primary: boolean;
  readonly disabled: boolean;
  readonly onPut: () => void;
}

/** Puts all new policies of a file into the workbook at once. */
export function PutAllButton({ count, primary, disabled, onPut }: PutAllButtonProps) {
  const { words } = useLanguage();
  const styles = useStyles();
  const aboutId = useId();
  return (
    <>
      <Text id={aboutId} size={200}>
        {words.policyFiles.aboutPutAll}
      </Text>
      <Button
        className={styles.button}
        appearance={primary ? "primary" : "secondary"}
        aria-describedby={aboutId}
        disabledFocusable={disabled}
        onClick={onPut}
      >
        {fill(words.policyFiles.putAll, { count })}
      </Button>
    </>
  );
}
