import { Badge, Button, makeStyles, mergeClasses, Text, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { useLanguage } from "../Language";

const useStyles = makeStyles({
  back: { alignSelf: "start" },
  heading: typographyStyles.subtitle2,
  tight: { margin: 0 },
  identity: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  badge: { alignSelf: "start" },
});

interface PolicyHeadProps {
  readonly product: string;
  /** Vendor, id, and where it stands: what tells it from others of the same product. */
  readonly identity: readonly string[];
  /** How sure it is; undefined while that is not known. */
  readonly sureness: string | undefined;
  readonly onBack: () => void;
}

/** The head of one policy in full, and the way back to the list. */
export function PolicyHead({ product, identity, sureness, onBack }: PolicyHeadProps) {
  const { words } = useLanguage();
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that was pressed has gone with the list: without this the focus would be lost.
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <Button className={styles.back} size="small" onClick={onBack}>
        {words.policies.back}
      </Button>
      <div className={styles.identity}>
        <h2 className={mergeClasses(styles.heading, styles.tight)} tabIndex={-1} ref={heading}>
          {product}
        </h2>
        <Text size={200}>{identity.filter(Boolean).join(" · ")}</Text>
        {sureness !== undefined && (
          <Badge className={styles.badge} appearance="outline" color="informative">
            {sureness}
          </Badge>
        )}
      </div>
    </>
  );
}
