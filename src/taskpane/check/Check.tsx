import { Text } from "@fluentui/react-components";
import { useEffect, useSyncExternalStore } from "react";
import { useLanguage } from "../Language";
import { CheckFlow } from "./CheckFlow";
import type { CheckSession } from "./CheckSession";
import { useSelectionChange } from "./useSelectionChange";

interface CheckProps {
  /** The list, shared with Plan. */
  readonly session: CheckSession;
  /** How often the ribbon's own button was pressed: each time, the selected list is read at once. */
  readonly presses: number;
}

/** Checks a licence list of the workbook: choose it, see what was understood, decide what is open, write the results. */
export function Check(props: CheckProps) {
  const { words } = useLanguage();
  // Excel's own names exist where a workbook stands behind the pane.
  return typeof Excel === "undefined" ? <Text>{words.check.notInExcel}</Text> : <CheckInExcel {...props} />;
}

function CheckInExcel({ session, presses }: CheckProps) {
  const state = useSyncExternalStore(session.subscribe, session.current);
  useEffect(() => {
    void (presses > 0 ? session.useSelection() : session.look());
  }, [session, presses]);
  useSelectionChange(session.lookAgain);
  useEffect(() => () => session.cancel(), [session]);
  return <CheckFlow session={session} state={state} />;
}
