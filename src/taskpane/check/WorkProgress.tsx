import { Button, Field, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Progress } from "../../list";
import { fill } from "../../locales/taskpane";
import { useLanguage } from "../Language";

const useStyles = makeStyles({
  work: { alignItems: "end", display: "flex", gap: tokens.spacingHorizontalS },
  bar: { flexGrow: 1 },
  cancel: { flexShrink: 0, minWidth: "auto" },
});

/** Milliseconds: shorter work would only flicker. */
const SHOWN_AFTER = 300;

interface WorkProgressProps {
  readonly label: string;
  readonly progress: Progress | null;
  readonly onCancel: () => void;
}

/** What is being done, how far it is, and the button that stops it. */
export function WorkProgress({ label, progress, onCancel }: WorkProgressProps) {
  const { language, words } = useLanguage();
  const styles = useStyles();
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), SHOWN_AFTER);
    return () => clearTimeout(timer);
  }, []);
  if (!isShown) return null;
  const rows = progress && {
    done: progress.done.toLocaleString(language),
    total: progress.total.toLocaleString(language),
  };
  return (
    <div className={styles.work}>
      <Field
        className={styles.bar}
        label={label}
        validationState="none"
        {...(rows && { validationMessage: fill(words.work.progress, rows) })}
      >
        <ProgressBar {...(progress ? { value: progress.done, max: Math.max(progress.total, 1) } : {})} />
      </Field>
      <Button className={styles.cancel} size="small" onClick={onCancel}>
        {words.work.cancel}
      </Button>
    </div>
  );
}
