import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useId, useRef } from "react";
import { counted, fill } from "../../locales/taskpane";
import { wordsOf, type Question } from "../../list";
import { useLanguage } from "../Language";
import { Section } from "../Section";
import { GoButton } from "./GoButton";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  question: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
  },
  example: { alignItems: "center", color: tokens.colorNeutralForeground2, display: "flex", flexWrap: "wrap" },
  options: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface QuestionsProps {
  readonly questions: readonly Question[];
  readonly onAnswer: (id: string, value: string) => void;
  readonly onGo: (address: string) => void;
}

/** What the list cannot decide: each asked once for all its cells, one press an answer. */
export function Questions({ questions, onAnswer, onGo }: QuestionsProps) {
  const { language, words } = useLanguage();
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  return (
    <Section heading={counted(words.asked.heading, questions.length, language)} headingRef={heading}>
      <ul className={styles.list}>
        {questions.map((question) => (
          <li key={question.id} className={styles.question}>
            <Text id={`${id}-${question.id}`}>
              {`${wordsOf(question.text, language)} (${counted(words.asked.cells, question.cells, language)})`}
            </Text>
            <div className={styles.example}>
              <Text size={200}>{fill(words.asked.example, { ...question.example })}</Text>
              <GoButton address={question.example.address} onGo={onGo} />
            </div>
            <div className={styles.options} role="group" aria-labelledby={`${id}-${question.id}`}>
              {question.options.map(({ value, text }) => {
                const option = wordsOf(text, language);
                return (
                  <Button
                    key={value}
                    size="small"
                    onClick={() => {
                      // The question goes when it is answered, and the focus would go with it.
                      heading.current?.focus();
                      onAnswer(question.id, value);
                    }}
                  >
                    {value === question.suggested ? fill(words.asked.suggested, { option }) : option}
                  </Button>
                );
              })}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
