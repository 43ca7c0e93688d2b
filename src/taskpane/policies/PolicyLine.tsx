import { Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  policy: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    display: "flex",
    flexDirection: "column",
    padding: `${tokens.spacingVerticalS} 0`,
  },
  line: { alignItems: "start", display: "flex", gap: tokens.spacingHorizontalS, justifyContent: "space-between" },
  open: { minWidth: 0, overflowWrap: "anywhere", textAlign: "start" },
});

interface PolicyLineProps {
  readonly name: string;
  /** What tells it from others of that name; what is blank is left out. */
  readonly about: readonly string[];
  readonly onOpen: () => void;
  /** What is to be seen beside the name. */
  readonly children?: ReactNode;
}

/** One policy of the list, to be opened. */
export function PolicyLine({ name, about, onOpen, children }: PolicyLineProps) {
  const styles = useStyles();
  return (
    <li className={styles.policy}>
      <div className={styles.line}>
        <Link as="button" className={styles.open} onClick={onOpen}>
          {name}
        </Link>
        {children}
      </div>
      <Text size={200}>{about.filter(Boolean).join(" · ")}</Text>
    </li>
  );
}
