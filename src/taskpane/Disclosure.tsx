import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState, type ReactNode } from "react";
import { useLanguage } from "./Language";

const useStyles = makeStyles({
  line: { alignItems: "center", display: "flex", gap: tokens.spacingHorizontalS, justifyContent: "space-between" },
  summary: { minWidth: 0, overflowWrap: "anywhere" },
  button: { color: tokens.colorBrandForegroundLink, flexShrink: 0, minWidth: "auto" },
  opened: { paddingBlockStart: tokens.spacingVerticalXS },
});

interface DisclosureProps {
  /** What the button opens more of. */
  readonly summary: ReactNode;
  /** Words on the button while it is closed. */
  readonly button: string;
  /** What the button is about: its name for screen readers is both, because equal words stand on its neighbours. */
  readonly subject: string;
  readonly startsOpen?: boolean;
  /** Drawn only while it is open: a list may have thousands of lines. */
  readonly children: () => ReactNode;
}

/** A line with a button that opens more below it. */
export function Disclosure({ summary, button, subject, startsOpen = false, children }: DisclosureProps) {
  const styles = useStyles();
  const { words } = useLanguage();
  const [open, setOpen] = useState(startsOpen);
  const shown = open ? words.close : button;
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
          aria-label={`${shown}: ${subject}`}
          onClick={() => setOpen(!open)}
        >
          {shown}
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
