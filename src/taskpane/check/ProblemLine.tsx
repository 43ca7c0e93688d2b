import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { fill } from "../../locales/taskpane";
import { wordsOf, type Problem } from "../../list";
import { useLanguage } from "../Language";
import { GoButton } from "./GoButton";

const useStyles = makeStyles({
  line: { alignItems: "center", display: "flex", gap: tokens.spacingHorizontalXS },
  texts: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  expected: { color: tokens.colorNeutralForeground2, display: "block" },
  use: { flexShrink: 0, minWidth: "auto" },
});

interface ProblemLineProps {
  readonly problem: Problem;
  readonly onUse: (key: string) => void;
  readonly onGo: (address: string) => void;
}

/** One cell: what stands there, what was expected, and the repair where there is one. */
export function ProblemLine({ problem, onUse, onGo }: ProblemLineProps) {
  const { language, words } = useLanguage();
  const styles = useStyles();
  const { address, found, expected, repair } = problem;
  const value = repair && (repair.shown === "" ? words.problems.blank : repair.shown);
  return (
    <li className={styles.line}>
      <div className={styles.texts}>
        <Text>{fill(found === "" ? words.problems.foundBlank : words.problems.found, { address, found })}</Text>
        <Text size={200} className={styles.expected}>
          {repair && value !== undefined
            ? fill(words.problems.meant[repair.certainty], { value })
            : fill(words.problems.expected, { expected: wordsOf(expected, language) })}
        </Text>
      </div>
      <GoButton address={address} onGo={onGo} />
      {value !== undefined && (
        <Button
          className={styles.use}
          size="small"
          aria-label={fill(words.problems.useOf, { value, address })}
          onClick={() => onUse(address)}
        >
          {words.problems.use}
        </Button>
      )}
    </li>
  );
}
