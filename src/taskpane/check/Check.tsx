import { Text } from "@fluentui/react-components";
import { useEffect, useState, useSyncExternalStore } from "react";
import { today } from "../date/today";
import { useLanguage } from "../Language";
import { CheckFlow } from "./CheckFlow";
import { CheckSession } from "./CheckSession";
import { useSelectionChange } from "./useSelectionChange";

/**
 * Checks a licence list of the workbook: choose it, see what was understood, decide what is open, write the results.
 *
 * @param readAtOnce whether the list is read without a press of a button: the ribbon's own button was pressed
 */
export function Check({ readAtOnce }: { readAtOnce: boolean }) {
  const { words } = useLanguage();
  // Excel's own names exist where a workbook stands behind the pane.
  return typeof Excel === "undefined" ? (
    <Text>{words.check.notInExcel}</Text>
  ) : (
    <CheckInExcel readAtOnce={readAtOnce} />
  );
}

function CheckInExcel({ readAtOnce }: { readAtOnce: boolean }) {
  const [session] = useState(() => new CheckSession(today()));
  const state = useSyncExternalStore(session.subscribe, session.current);
  useEffect(() => {
    void (readAtOnce ? session.useSelection() : session.look());
  }, [session, readAtOnce]);
  useSelectionChange(session.lookAgain);
  useEffect(() => () => session.cancel(), [session]);
  return <CheckFlow session={session} state={state} />;
}
