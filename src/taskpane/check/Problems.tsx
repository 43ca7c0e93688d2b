import { Badge, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import { counted } from "../../locales/taskpane";
import type { CheckedList, Level } from "../../list";
import { Disclosure } from "../Disclosure";
import { useLanguage } from "../Language";
import { Section } from "../Section";
import { FirstLines } from "./FirstLines";
import { ProblemGroupLine } from "./ProblemGroupLine";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  level: { alignItems: "center", display: "flex", gap: tokens.spacingHorizontalS },
});

const LEVELS: readonly Level[] = ["stops", "assumed", "tidied"];
const COLOURS = { stops: "danger", assumed: "warning", tidied: "informative" } as const;

interface ProblemsProps {
  readonly checked: CheckedList;
  /** Group ids and addresses whose repairs are to be used. */
  readonly onUse: (key: string) => void;
  readonly onGo: (address: string) => void;
}

/** Everything that is wrong, the worst first; equal problems are one line with one decision. */
export function Problems({ checked, onUse, onGo }: ProblemsProps) {
  const { language, words } = useLanguage();
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const use = (key: string) => {
    // The line goes when its repair is used, and the focus would go with it.
    heading.current?.focus();
    onUse(key);
  };
  const levels = LEVELS.map((level) => ({ level, groups: checked.groups.filter((group) => group.level === level) }));
  return (
    <Section heading={words.problems.heading} headingRef={heading}>
      {checked.groups.length === 0 && <Text>{words.problems.none}</Text>}
      {levels.map(({ level, groups }) => {
        if (groups.length === 0) return null;
        const cells = counted(words.problems.cells, checked.totals.problems[level], language);
        return (
          <div key={level}>
            <Disclosure
              // What stops rows is to be seen at once; the rest is there to be looked at.
              startsOpen={level === "stops"}
              button={words.problems.show}
              subject={`${words.problems.levels[level]} (${cells})`}
              summary={
                <span className={styles.level}>
                  <Badge appearance="tint" color={COLOURS[level]}>
                    {checked.totals.problems[level].toLocaleString(language)}
                  </Badge>
                  <Text weight="semibold">{words.problems.levels[level]}</Text>
                </span>
              }
            >
              {() => (
                <FirstLines lines={groups}>
                  {(shown) => (
                    <ul className={styles.list}>
                      {shown.map((group) => (
                        <ProblemGroupLine key={group.id} group={group} onUse={use} onGo={onGo} />
                      ))}
                    </ul>
                  )}
                </FirstLines>
              )}
            </Disclosure>
          </div>
        );
      })}
    </Section>
  );
}
