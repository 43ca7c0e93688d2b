import { Button, MessageBar, MessageBarBody, Spinner, Text } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { CheckSession } from "../check/CheckSession";
import { useLanguage } from "../Language";
import type { Plan } from "./Plan";

interface PlanTabProps {
  readonly list: CheckSession;
  /** Whether the tab is in front. */
  readonly isShown: boolean;
  readonly onCheck: () => void;
}

/** The Plan tab. Its chart and calendar are loaded when it is first shown: who only looks up dates waits for none of it. */
export function PlanTab({ list, isShown, onCheck }: PlanTabProps) {
  const { words } = useLanguage();
  const [Loaded, setLoaded] = useState<{ readonly Plan: typeof Plan }>();
  const [hasFailed, setFailed] = useState(false);
  // Excel's own names exist where a workbook stands behind the pane.
  const inExcel = typeof Excel !== "undefined";
  const isNeeded = inExcel && isShown && !Loaded && !hasFailed;
  useEffect(() => {
    if (!isNeeded) return;
    import(/* webpackChunkName: "plan" */ "./Plan").then(setLoaded, () => setFailed(true));
  }, [isNeeded]);
  if (!inExcel) return <Text>{words.plan.notInExcel}</Text>;
  if (Loaded) return <Loaded.Plan list={list} onCheck={onCheck} />;
  if (!hasFailed) return <Spinner label={words.plan.loading} />;
  return (
    <>
      <MessageBar intent="error" layout="multiline" role="alert">
        <MessageBarBody>{words.plan.notLoaded}</MessageBarBody>
      </MessageBar>
      <Button onClick={() => setFailed(false)}>{words.plan.tryAgain}</Button>
    </>
  );
}
