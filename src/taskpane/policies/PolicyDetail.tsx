import { Badge, Button, makeStyles, mergeClasses, Text, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { fullPolicies } from "../../rules/policies/fullPolicies";
import { useLanguage } from "../Language";
import type { PolicyChoice } from "../lookUp/policyChoices";
import { PolicyReading } from "./PolicyReading";
import { PutPolicy } from "./PutPolicy";

const useStyles = makeStyles({
  back: { alignSelf: "start" },
  heading: typographyStyles.subtitle2,
  tight: { margin: 0 },
  identity: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  badge: { alignSelf: "start" },
});

/** One bundled policy in full, and the way back to the list. */
export function PolicyDetail({ choice, onBack }: { choice: PolicyChoice; onBack: () => void }) {
  const { words } = useLanguage();
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that was pressed has gone with the list: without this the focus would be lost.
  useEffect(() => heading.current?.focus(), []);
  const { id, product, vendor } = choice;
  const [policy, flat] = [fullPolicies.find(id), fullPolicies.findFlat(id)];
  if (!policy || !flat) throw new Error(`No policy ${id}`);
  return (
    <>
      <Button className={styles.back} size="small" onClick={onBack}>
        {words.policies.back}
      </Button>
      <div className={styles.identity}>
        <h2 className={mergeClasses(styles.heading, styles.tight)} tabIndex={-1} ref={heading}>
          {product}
        </h2>
        <Text size={200}>
          {vendor} · {id}
        </Text>
        <Badge className={styles.badge} appearance="outline" color="informative">
          {words.source.confidences[policy.confidence]}
        </Badge>
      </div>
      <PolicyReading policy={policy} />
      <PutPolicy flat={flat} id={id} />
    </>
  );
}
