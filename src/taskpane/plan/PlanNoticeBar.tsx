import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { fill } from "../../locales/taskpane";
import { isCancelled, sentenceOf } from "../check/failure";
import { useLanguage } from "../Language";
import type { PlanNotice } from "./planState";

/** What the last deed came to: what happened, what was changed, what to try. */
export function PlanNoticeBar({ notice }: { notice: PlanNotice }) {
  const { language, words } = useLanguage();
  if (notice.kind === "undone") {
    return (
      <MessageBar intent="success" layout="multiline" role="status">
        <MessageBarBody>{words.insertPlan.undone}</MessageBarBody>
      </MessageBar>
    );
  }
  const said = sentenceOf(notice.error, language, words.plan.failed);
  const isFailure = notice.kind === "failed" && !isCancelled(notice.error);
  return (
    <MessageBar intent={isFailure ? "error" : "warning"} layout="multiline" role="alert">
      <MessageBarBody>
        {notice.kind === "failed" ? said : fill(words.plan.notRemembered, { reason: said })}
      </MessageBarBody>
    </MessageBar>
  );
}
