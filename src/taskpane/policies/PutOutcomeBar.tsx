import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { fill } from "../../locales/taskpane";
import { useLanguage } from "../Language";
import { TroubleBar } from "../TroubleBar";
import type { PutOutcome } from "./usePut";

/** Why a policy was not put into the sheet, or that it was taken back. */
export function PutOutcomeBar({ outcome }: { outcome: PutOutcome }) {
  const { words } = useLanguage();
  if (outcome.kind === "failed") return <TroubleBar error={outcome.error} />;
  const isUndone = outcome.kind === "undone";
  return (
    <MessageBar intent={isUndone ? "success" : "warning"} layout="multiline">
      <MessageBarBody>{isUndone ? words.put.undone : fill(words.put.nameTaken, { name: outcome.name })}</MessageBarBody>
    </MessageBar>
  );
}
