import { useEffect, useState, useSyncExternalStore } from "react";
import type { CheckSession } from "../check/CheckSession";
import { useLanguage } from "../Language";
import { PlanFlow } from "./PlanFlow";
import { PlanSession } from "./PlanSession";

interface PlanProps {
  /** The list, shared with Check. */
  readonly list: CheckSession;
  readonly onCheck: () => void;
}

/** Plans the renewals of a licence list of the workbook. */
export function Plan({ list, onCheck }: PlanProps) {
  const { language } = useLanguage();
  const [session] = useState(() => new PlanSession(list, language));
  const state = useSyncExternalStore(session.subscribe, session.current);
  const listState = useSyncExternalStore(list.subscribe, list.current);
  useEffect(() => session.open(), [session]);
  return <PlanFlow session={session} state={state} list={listState} onCheck={onCheck} />;
}
