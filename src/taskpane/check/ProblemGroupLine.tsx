import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { counted, fill } from "../../locales/taskpane";
import { wordsOf, type ProblemGroup } from "../../list";
import { Disclosure } from "../Disclosure";
import { useLanguage } from "../Language";
import { FirstLines } from "./FirstLines";
import { ProblemLine } from "./ProblemLine";

const useStyles = makeStyles({
  group: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
  },
  count: { color: tokens.colorNeutralForeground2, display: "block" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
});

interface ProblemGroupLineProps {
  readonly group: ProblemGroup;
  readonly onUse: (key: string) => void;
  readonly onGo: (address: string) => void;
}

/** Equal problems of one column: one of them in full, the rest on demand, and their repairs by one press. */
export function ProblemGroupLine({ group, onUse, onGo }: ProblemGroupLineProps) {
  const { language, words } = useLanguage();
  const styles = useStyles();
  const { header, problems, repairs } = group;
  const [first, ...others] = problems;
  if (!first) return null;
  const cells = counted(words.problems.cells, problems.length, language);
  const why = wordsOf(first.why, language);
  const useAll = counted(words.problems.useAll, repairs, language);
  const count = repairs > 1 ? fill(words.problems.oneDecision, { cells }) : cells;
  return (
    <li className={styles.group}>
      <div>
        <Text>{why}</Text>
        <Text size={200} className={styles.count}>
          {[header, count].filter(Boolean).join(" · ")}
        </Text>
      </div>
      <ul className={styles.list}>
        <ProblemLine problem={first} onUse={onUse} onGo={onGo} />
      </ul>
      {repairs > 1 && (
        <Button
          size="small"
          style={{ alignSelf: "flex-start" }}
          aria-label={`${useAll}: ${why}`}
          onClick={() => onUse(group.id)}
        >
          {useAll}
        </Button>
      )}
      {others.length > 0 && (
        <Disclosure
          summary={<Text size={200}>{counted(words.problems.others, others.length, language)}</Text>}
          button={words.problems.show}
          subject={why}
        >
          {() => (
            <FirstLines lines={others}>
              {(shown) => (
                <ul className={styles.list}>
                  {shown.map((problem) => (
                    <ProblemLine key={problem.address} problem={problem} onUse={onUse} onGo={onGo} />
                  ))}
                </ul>
              )}
            </FirstLines>
          )}
        </Disclosure>
      )}
    </li>
  );
}
