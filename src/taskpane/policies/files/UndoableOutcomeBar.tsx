import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { TroubleBar } from "../../TroubleBar";
import type { UndoableOutcome } from "./useUndoable";

interface UndoableOutcomeBarProps {
  readonly outcome: UndoableOutcome;
  /** Said where it was taken back. */
  readonly undone: string;
}

/** Why something was not done to the workbook, or that it was taken back. */
export function UndoableOutcomeBar({ outcome, undone }: UndoableOutcomeBarProps) {
  if (outcome.kind === "failed") return <TroubleBar error={outcome.error} />;
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody>{undone}</MessageBarBody>
    </MessageBar>
  );
}
