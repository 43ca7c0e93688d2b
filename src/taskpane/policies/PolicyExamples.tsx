import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { fill } from "../../locales/taskpane";
import { policyExamples } from "../../rules/answers";
import type { PolicyExample } from "../../rules/answers";
import type { Policy } from "../../rules/policy";
import { useLanguage } from "../Language";
import { Section } from "../Section";

const useStyles = makeStyles({
  list: { display: "grid", gap: tokens.spacingVerticalXS, listStyleType: "none", margin: 0, padding: 0 },
  line: { alignItems: "start", display: "flex", gap: tokens.spacingHorizontalXS },
  right: { color: tokens.colorStatusSuccessForeground1, flexShrink: 0 },
  wrong: { color: tokens.colorStatusDangerForeground1, flexShrink: 0 },
  verdict: { display: "inline-block" },
  text: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: "anywhere" },
});

/** The examples that stand in a policy, run at this moment: how many are right, and what the others give. */
export function PolicyExamples({ policy }: { policy: Policy }) {
  const { words } = useLanguage();
  const styles = useStyles();
  const examples = useMemo(() => policyExamples(policy), [policy]);
  const result = { right: examples.filter(({ right }) => right).length, all: examples.length };
  const verdict = ({ right, got }: PolicyExample) => {
    if (right) return words.examples.right;
    return got === "" ? words.examples.unread : fill(words.examples.wrong, { got });
  };
  return (
    <Section heading={words.examples.heading}>
      <Text weight="semibold">{result.all === 0 ? words.examples.none : fill(words.examples.result, result)}</Text>
      <ul className={styles.list}>
        {examples.map((example, place) => (
          <li key={place} className={styles.line}>
            {/* The words beside it say the same. */}
            <span aria-hidden className={example.right ? styles.right : styles.wrong}>
              {example.right ? "✓" : "✗"}
            </span>
            <span>
              <Text size={200} className={styles.text}>
                {example.text}
              </Text>{" "}
              <Text size={200} className={styles.verdict}>
                {verdict(example)}
              </Text>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
