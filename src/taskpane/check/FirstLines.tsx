import { Button } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { counted } from "../../locales/taskpane";
import { useLanguage } from "../Language";

/** Drawing thousands of lines at once would freeze the pane, and nobody reads them. */
const LINES_AT_ONCE = 20;

interface FirstLinesProps<T> {
  readonly lines: readonly T[];
  readonly children: (shown: readonly T[]) => ReactNode;
}

/** The first lines of a long list, with a button for the next ones. */
export function FirstLines<T>({ lines, children }: FirstLinesProps<T>) {
  const { language, words } = useLanguage();
  const [count, setCount] = useState(LINES_AT_ONCE);
  const next = Math.min(lines.length - count, LINES_AT_ONCE);
  return (
    <>
      {children(lines.slice(0, count))}
      {next > 0 && (
        <Button size="small" onClick={() => setCount(count + LINES_AT_ONCE)}>
          {counted(words.problems.more, next, language)}
        </Button>
      )}
    </>
  );
}
