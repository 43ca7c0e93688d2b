import { Button, makeStyles, Text } from "@fluentui/react-components";
import { useId, useSyncExternalStore } from "react";
import { counted } from "../../../../locales/taskpane";
import type { NamedBlock } from "../../../../rules/policy";
import type { PolicyUpdate } from "../../../../workbook/policies/updatePolicies";
import { useLanguage } from "../../../Language";
import { Section } from "../../../Section";
import type { BesideCheck } from "../../besideCheck";
import { UpdatedRows } from "./UpdatedRows";

const useStyles = makeStyles({ button: { alignSelf: "start" } });

interface UpdatePoliciesProps extends BesideCheck {
  /** Of the workbook, as they stand now. */
  readonly blocks: readonly NamedBlock[];
  /** Policies of the file that differ, those that are left out of the update among them. */
  readonly differing: number;
  readonly updates: readonly PolicyUpdate[];
  readonly disabled: boolean;
  readonly onUpdate: () => void;
}

/** How many policies differ, what an update of them would move, and the button that does it. */
export function UpdatePolicies({ blocks, differing, updates, disabled, onUpdate, ...beside }: UpdatePoliciesProps) {
  const { language, words } = useLanguage();
  const styles = useStyles();
  const said = words.policyUpdate;
  const aboutId = useId();
  const { work } = useSyncExternalStore(beside.list.subscribe, beside.list.current);
  return (
    <Section heading={said.heading}>
      <Text role="status" weight="semibold">
        {counted(said.differ, differing, language)}
      </Text>
      <UpdatedRows {...beside} blocks={blocks} updates={updates} />
      <Text id={aboutId} size={200}>
        {said.about}
      </Text>
      <Button
        className={styles.button}
        appearance="primary"
        aria-describedby={aboutId}
        // What Check reads or writes now would be half of the one and half of the other policies.
        disabledFocusable={disabled || updates.length === 0 || work !== null}
        onClick={onUpdate}
      >
        {counted(said.button, updates.length, language)}
      </Button>
    </Section>
  );
}
