import { Button, makeStyles, MessageBar, MessageBarBody, Text } from "@fluentui/react-components";
import { useCallback, useEffect, useState, useSyncExternalStore } from "react";
import { fill } from "../../../../locales/taskpane";
import { bundledPolicies } from "../../../../rules/policies";
import { withOwnPolicies, type NamedBlock } from "../../../../rules/policy";
import type { PolicyUpdate } from "../../../../workbook/policies/updatePolicies";
import { sentenceOf } from "../../../check/failure";
import { WorkProgress } from "../../../check/WorkProgress";
import { useLanguage } from "../../../Language";
import { ComparisonSession } from "../../../moved/ComparisonSession";
import { MovedRows } from "../../../moved/MovedRows";
import type { BesideCheck } from "../../besideCheck";
import { compareUpdated } from "./compareUpdated";
import { updatedBlocks } from "./plannedUpdates";

const useStyles = makeStyles({ button: { alignSelf: "start" } });

interface UpdatedRowsProps extends BesideCheck {
  /** Of the workbook, as they stand now. */
  readonly blocks: readonly NamedBlock[];
  /** The same objects as long as nothing else is to be updated. */
  readonly updates: readonly PolicyUpdate[];
}

/** Which rows of the list that Check has read would move by an update, before anything is changed. */
export function UpdatedRows({ list, isShown, onCheck, blocks, updates }: UpdatedRowsProps) {
  const { language, words } = useLanguage();
  const styles = useStyles();
  const said = words.policyUpdate;
  const [session] = useState(() => new ComparisonSession());
  const { comparison, working, failure } = useSyncExternalStore(session.subscribe, session.current);
  const { place, understood, asOf } = useSyncExternalStore(list.subscribe, list.current);
  const compare = useCallback(() => {
    if (!understood || updates.length === 0 || !isShown) return;
    const { input, choices } = understood;
    const before = withOwnPolicies(bundledPolicies, blocks);
    const after = withOwnPolicies(bundledPolicies, updatedBlocks(blocks, updates));
    void session.compare(compareUpdated({ input, choices, asOf }, before, after));
  }, [session, understood, asOf, blocks, updates, isShown]);
  useEffect(() => {
    compare();
    // What was compared with other policies, or another state of the list, says nothing about these.
    return () => session.forget();
  }, [session, compare]);
  if (!understood) {
    return (
      <>
        <Text>{said.noList}</Text>
        <Button className={styles.button} size="small" onClick={onCheck}>
          {said.toCheck}
        </Button>
      </>
    );
  }
  if (updates.length === 0) return null;
  return (
    <>
      <Text>{fill(said.moves, { address: `${place?.sheet}!${place?.address}` })}</Text>
      {working && <WorkProgress label={said.comparing} progress={working.progress} onCancel={() => session.cancel()} />}
      {failure && (
        <>
          <MessageBar intent="warning" layout="multiline" role="alert">
            <MessageBarBody>{sentenceOf(failure.error, language, said.notCompared)}</MessageBarBody>
          </MessageBar>
          <Button className={styles.button} size="small" onClick={compare}>
            {said.compareAgain}
          </Button>
        </>
      )}
      {comparison && <MovedRows comparison={comparison} onGo={(address) => void list.go(address)} />}
    </>
  );
}
