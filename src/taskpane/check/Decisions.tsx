import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { counted } from "../../locales/taskpane";
import type { ListChoices } from "../../list";
import { useLanguage } from "../Language";
import { Section } from "../Section";

const useStyles = makeStyles({
  line: { alignItems: "center", display: "flex", gap: tokens.spacingHorizontalS, justifyContent: "space-between" },
});

interface DecisionsProps {
  readonly choices: ListChoices;
  readonly onChange: (change: (choices: ListChoices) => ListChoices) => void;
}

/** Answers and repairs that are in use: their questions and problems have gone, so that they are taken back here. */
export function Decisions({ choices, onChange }: DecisionsProps) {
  const { language, words } = useLanguage();
  const styles = useStyles();
  const answers = Object.keys(choices.answers ?? {}).length;
  const repairs = Object.values(choices.repairs ?? {}).filter(Boolean).length;
  if (answers + repairs === 0) return null;
  const line = (text: string, takeBack: (choices: ListChoices) => ListChoices) => (
    <div className={styles.line}>
      <Text>{text}</Text>
      <Button size="small" aria-label={`${words.decided.takeBack}: ${text}`} onClick={() => onChange(takeBack)}>
        {words.decided.takeBack}
      </Button>
    </div>
  );
  return (
    <Section heading={words.decided.heading}>
      {answers > 0 &&
        line(counted(words.decided.answers, answers, language), ({ answers: _gone, ...others }) => others)}
      {repairs > 0 &&
        line(counted(words.decided.repairs, repairs, language), ({ repairs: _gone, ...others }) => others)}
      <Text size={200}>{words.decided.kept}</Text>
    </Section>
  );
}
