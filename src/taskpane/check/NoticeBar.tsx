import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { fill } from "../../locales/taskpane";
import { WorkbookError } from "../../workbook/workbookError";
import { useLanguage } from "../Language";
import type { Notice } from "./checkState";

const isCancelled = (error: unknown) =>
  error instanceof WorkbookError
    ? error.trouble === "cancelled"
    : error instanceof DOMException && error.name === "AbortError";

/** What the last deed came to: what happened, what was changed, what to try. */
export function NoticeBar({ notice }: { notice: Notice }) {
  const { language, words } = useLanguage();
  const sentenceOf = (error: unknown): string => {
    if (error instanceof WorkbookError) return error.sentence(language);
    if (isCancelled(error)) return new WorkbookError("cancelled").sentence(language);
    return fill(words.failure.checking, { reason: error instanceof Error ? error.message : String(error) });
  };
  if (notice.kind === "undone") {
    return (
      <MessageBar intent="success" layout="multiline" role="status">
        <MessageBarBody>{words.write.undone}</MessageBarBody>
      </MessageBar>
    );
  }
  const said = sentenceOf(notice.error);
  const isFailure = notice.kind === "failed" && !isCancelled(notice.error);
  return (
    <MessageBar intent={isFailure ? "error" : "warning"} layout="multiline" role="alert">
      <MessageBarBody>
        {notice.kind === "failed" ? said : fill(words.failure.remembering, { reason: said })}
      </MessageBarBody>
    </MessageBar>
  );
}
