import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { fill } from "../../../locales/taskpane";
import type { Day } from "../../../rules/days";
import { pickCell } from "../../../workbook/pickCell";
import { useLanguage } from "../../Language";
import { TroubleBar } from "../../TroubleBar";
import { dayOfCell } from "./dayOfCell";

const useStyles = makeStyles({
  line: { alignItems: "center", display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  button: { minWidth: "auto" },
});

interface PickDateProps {
  /** Label of the date field. */
  readonly field: string;
  /** The cell that its date was taken from; null where it was typed. */
  readonly cell: string | null;
  readonly onPick: (day: Day, address: string) => void;
}

/** Takes a date from the selected cell, and says from which. */
export function PickDate({ field, cell, onPick }: PickDateProps) {
  const { words } = useLanguage();
  const styles = useStyles();
  const [refused, setRefused] = useState("");
  const [error, setError] = useState<unknown>();
  const pick = async () => {
    setRefused("");
    setError(undefined);
    try {
      const picked = await pickCell();
      const read = dayOfCell(picked);
      if ("day" in read) onPick(read.day, picked.address);
      else setRefused(fill(words.pick[read.problem], { address: picked.address }));
    } catch (thrown) {
      setError(thrown);
    }
  };
  if (typeof Excel === "undefined") return null;
  return (
    <>
      <div className={styles.line}>
        <Button
          className={styles.button}
          size="small"
          aria-label={fill(words.pick.of, { field })}
          onClick={() => void pick()}
        >
          {words.pick.button}
        </Button>
        <Text size={200} role="status">
          {refused || (cell === null ? "" : fill(words.pick.picked, { address: cell }))}
        </Text>
      </div>
      {error !== undefined && <TroubleBar error={error} />}
    </>
  );
}
