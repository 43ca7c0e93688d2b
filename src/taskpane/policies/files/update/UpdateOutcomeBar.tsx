import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useLanguage } from "../../../Language";
import { TroubleBar } from "../../../TroubleBar";
import type { UpdateOutcome } from "./useUpdate";

/** Why policies were not updated, or that the update was taken back. */
export function UpdateOutcomeBar({ outcome }: { outcome: UpdateOutcome }) {
  const { words } = useLanguage();
  if (outcome.kind === "failed") return <TroubleBar error={outcome.error} />;
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody>{words.policyUpdate.undone}</MessageBarBody>
    </MessageBar>
  );
}
