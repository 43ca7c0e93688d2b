import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState, type ReactNode } from "react";

const useStyles = makeStyles({
  line: { alignItems: "center", display: "flex", gap: tokens.spacingHorizontalS, justifyContent: "space-between" },
  summary: { minWidth: 0, overflowWrap: "anywhere" },
  button: { flexShrink: 0, minWidth: "auto" },
  opened: { paddingBlockStart: tokens.spacingVerticalXS },
});

interface DisclosureProps {
  /** What the button opens more of. */
  readonly summary: ReactNode;
  /** Words on the button, and the longer name that tells it from its neighbours. */
  readonly button: string;
  readonly name: string;
  readonly startsOpen?: boolean;
  /** Drawn only while it is open: a list may have thousands of lines. */
  readonly children: () => ReactNode;
}

/** A line with a button that opens more below it. */
export function Disclosure({ summary, button, name, startsOpen = false, children }: DisclosureProps) {
  const styles = useStyles();
  const [open, setOpen] = useState(startsOpen);
  const id = useId();
  return (
    <>
      <div className={styles.line}>
        <div className={styles.summary}>{summary}</div>
        <Button
          className={styles.button}
          appearance="subtle"
          size="small"
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          aria-label={name}
          onClick={() => setOpen(!open)}
        >
          {button}
        </Button>
      </div>
      {open && (
        <div id={id} className={styles.opened}>
          {children()}
        </div>
      )}
    </>
  );
}
