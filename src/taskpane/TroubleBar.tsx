import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { WorkbookError, workbookError } from "../workbook/workbookError";
import { useLanguage } from "./Language";

/** What went wrong with the workbook: what happened, what was changed, what to try. */
export function TroubleBar({ error }: { error: unknown }) {
  const { language } = useLanguage();
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>{saidBy(error, language)}</MessageBarBody>
    </MessageBar>
  );
}

function saidBy(error: unknown, language: "en" | "ja"): string {
  return (error instanceof WorkbookError ? error : workbookError(error)).sentence(language);
}
