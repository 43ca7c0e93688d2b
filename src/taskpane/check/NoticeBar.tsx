import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { fill } from "../../locales/taskpane";
import { useLanguage } from "../Language";
import type { Notice } from "./checkState";
import { isCancelled, sentenceOf } from "./failure";

/** What the last deed came to: what happened, what was changed, what to try. */
export function NoticeBar({ notice }: { notice: Notice }) {
  const { language, words } = useLanguage();
  if (notice.kind === "undone") {
    return (
      <MessageBar intent="success" layout="multiline" role="status">
        <MessageBarBody>{words.write.undone}</MessageBarBody>
      </MessageBar>
    );
  }
  const said = sentenceOf(notice.error, language, words.failure.checking);
  const isFailure = notice.kind === "failed" && !isCancelled(notice.error);
  return (
    <MessageBar intent={isFailure ? "error" : "warning"} layout="multiline" role="alert">
      <MessageBarBody>
        {notice.kind === "failed" ? said : fill(words.failure.remembering, { reason: said })}
      </MessageBarBody>
    </MessageBar>
  );
}
