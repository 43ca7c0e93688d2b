import { makeStyles, MessageBar, MessageBarBody, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { fill } from "../../locales/taskpane";
import { sentence } from "../../rules/messages";
import { useLanguage } from "../Language";
import { AnswerRow } from "./AnswerRow";
import { answersFor } from "./answersFor";
import type { Known } from "./answersFor";
import { InsertFormula } from "./formula/InsertFormula";
import { PolicySource } from "./PolicySource";
import { TimelineDrawing } from "./timeline/TimelineDrawing";
import { timelineOf } from "./timeline/timelineOf";

const useStyles = makeStyles({
  heading: { margin: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  zone: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/**
 * All answers about one licence, drawn and in words, or the one sentence that says why there is none.
 *
 * @param cell the cell that the date was taken from; null where it was typed
 */
export function Answers({ known, cell }: { known: Known; cell: string | null }) {
  const { language, words } = useLanguage();
  const styles = useStyles();
  const answers = answersFor(known);
  const [first] = answers;
  const { policy } = known;
  const zone = policy["time zone"].en;
  // A date that does not fit the policy is refused by every question with the same sentence: say it once.
  if (first?.answer.kind === "wrong" && answers.every(({ answer }) => answer.kind === "wrong")) {
    return (
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>{sentence(first.answer.message, language)}</MessageBarBody>
      </MessageBar>
    );
  }
  const timeline = timelineOf(known);
  return (
    <>
      {timeline && <TimelineDrawing timeline={timeline} />}
      <section>
        <Subtitle2 as="h2" className={styles.heading}>
          {words.lookUp.answers}
        </Subtitle2>
        {known.channel !== null && zone !== "" && (
          <Text as="p" size={200} className={styles.zone}>
            {fill(words.lookUp.timeZone, { zone })}
          </Text>
        )}
        <ul className={styles.list}>
          {answers.map((answered) => (
            <AnswerRow key={answered.question} policy={policy} answered={answered} />
          ))}
        </ul>
      </section>
      <InsertFormula known={known} answers={answers} cell={cell} />
      <PolicySource policy={policy} />
    </>
  );
}
