import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { counted } from "../../locales/taskpane";
import type { UnderstoodList } from "../../list";
import type { PlannableList } from "../../plan";
import { useLanguage } from "../Language";

const useStyles = makeStyles({
  decisions: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  button: { alignSelf: "start" },
});

interface OpenDecisionsProps {
  readonly understood: UnderstoodList;
  readonly plannable: PlannableList | null;
  /** Shows the Check tab: the decisions are the same there. */
  readonly onCheck: () => void;
}

/** What keeps rows out of the plan until somebody decides it, and the way there. */
export function OpenDecisions({ understood, plannable, onCheck }: OpenDecisionsProps) {
  const { language, words } = useLanguage();
  const styles = useStyles();
  const { questions, nameGroups } = understood;
  const open = questions.length + nameGroups.filter(({ policyId, leftOut }) => policyId === null && !leftOut).length;
  const licences = plannable?.licences ?? [];
  const hasNoPrices = licences.length > 0 && licences.every(({ price }) => price.kind === "unpriced");
  if (open === 0 && !hasNoPrices) return null;
  const sentences = [
    ...(hasNoPrices ? [words.plan.noPrices] : []),
    ...(open > 0 ? [counted(words.plan.openQuestions, open, language)] : []),
  ];
  return (
    <div className={styles.decisions}>
      {sentences.map((sentence) => (
        <MessageBar key={sentence} intent="warning" layout="multiline">
          <MessageBarBody>{sentence}</MessageBarBody>
        </MessageBar>
      ))}
      <Button className={styles.button} size="small" onClick={onCheck}>
        {words.plan.toCheck}
      </Button>
    </div>
  );
}
