import { Button, makeStyles, MessageBar, MessageBarBody, Text, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { fill } from "../../locales/taskpane";
import type { LicenceList } from "../../workbook/licenceList";
import { readSelectedList } from "../../workbook/readSelectedList";
import { useLanguage } from "../Language";
import { CheckForm } from "./CheckForm";
import { reasonOf } from "./reasonOf";

const useStyles = makeStyles({
  column: { alignItems: "stretch", display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

type Reading =
  { state: "idle" | "busy" | "empty" } | { state: "read"; list: LicenceList } | { state: "failed"; reason: string };

/** Whether a workbook stands behind the pane: Excel's own names exist then. */
const inExcel = () => typeof Excel !== "undefined";

/**
 * Checks the list that is selected in Excel by one formula.
 *
 * @param readAtOnce whether the selection is read without a press of the button: the ribbon's own button was pressed
 */
export function Check({ readAtOnce }: { readAtOnce: boolean }) {
  const { words } = useLanguage();
  const styles = useStyles();
  const [reading, setReading] = useState<Reading>({ state: readAtOnce && inExcel() ? "busy" : "idle" });

  const read = () =>
    readSelectedList().then(
      (list) => setReading(list ? { state: "read", list } : { state: "empty" }),
      (error: unknown) => setReading({ state: "failed", reason: reasonOf(error) }),
    );
  useEffect(() => {
    if (readAtOnce && inExcel()) void read();
  }, [readAtOnce]);

  if (!inExcel()) return <Text>{words.check.notInExcel}</Text>;
  return (
    <div className={styles.column}>
      <Text>{words.check.introduction}</Text>
      <Text>{words.check.select}</Text>
      <Button
        appearance={reading.state === "read" ? "secondary" : "primary"}
        disabled={reading.state === "busy"}
        onClick={() => {
          setReading({ state: "busy" });
          void read();
        }}
      >
        {words.check.useSelection}
      </Button>
      {reading.state === "empty" && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{words.check.nothingSelected}</MessageBarBody>
        </MessageBar>
      )}
      {reading.state === "failed" && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{fill(words.check.failed, { reason: reading.reason })}</MessageBarBody>
        </MessageBar>
      )}
      {reading.state === "read" && <CheckForm key={placeOf(reading.list)} list={reading.list} />}
    </div>
  );
}

/** Another list is another form: its columns are guessed anew. */
function placeOf({ sheet, firstRow, rows, columns }: LicenceList): string {
  return [sheet, firstRow, rows, ...columns.map(({ letters }) => letters)].join(" ");
}
