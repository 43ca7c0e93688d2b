import { Badge, Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { fill } from "../../locales/taskpane";
import { sentence } from "../../rules/messages";
import type { Policy } from "../../rules/policy";
import { useLanguage } from "../Language";
import type { Answered } from "./answersFor";
import { answerText } from "./answerText";
import { Steps } from "./Steps";

const useStyles = makeStyles({
  row: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
  },
  line: { alignItems: "center", display: "flex", gap: tokens.spacingHorizontalS, justifyContent: "space-between" },
  texts: { display: "flex", flexDirection: "column", minWidth: 0 },
  why: { flexShrink: 0, minWidth: "auto" },
});

/** One question with its answer; the steps open below it. */
export function AnswerRow({ policy, answered }: { policy: Policy; answered: Answered }) {
  const { language, words } = useLanguage();
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const stepsId = useId();
  const { question, answer } = answered;
  const label = words.questions[question];
  return (
    <li className={styles.row}>
      <div className={styles.line}>
        <div className={styles.texts}>
          <Text size={200}>{label}</Text>
          {answer.kind === "found" ? (
            <Text weight="semibold">{answerText(answer.value, language)}</Text>
          ) : (
            <Text>
              {answer.kind !== "wrong" && (
                <>
                  <Badge appearance="outline" color="informative">
                    {answer.kind === "none" ? words.none : words.notStated}
                  </Badge>{" "}
                </>
              )}
              {sentence(answer.message, language)}
            </Text>
          )}
        </div>
        {answer.kind !== "wrong" && (
          <Button
            className={styles.why}
            appearance="subtle"
            size="small"
            aria-expanded={open}
            aria-controls={open ? stepsId : undefined}
            aria-label={fill(words.whyOf, { question: label })}
            onClick={() => setOpen(!open)}
          >
            {words.why}
          </Button>
        )}
      </div>
      {open && answer.kind !== "wrong" && (
        <div id={stepsId}>
          <Steps policy={policy} answer={answer} />
        </div>
      )}
    </li>
  );
}
