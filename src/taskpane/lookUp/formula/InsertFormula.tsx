import {
  Button,
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Select,
  Text,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import { fill } from "../../../locales/taskpane";
import { insertFormula } from "../../../workbook/insertFormula";
import type { InsertedFormula } from "../../../workbook/insertFormula";
import { startWithWorkbook } from "../../../workbook/startWithWorkbook";
import { useLanguage } from "../../Language";
import { Section } from "../../Section";
import { TroubleBar } from "../../TroubleBar";
import type { Answered, Known, Question } from "../answersFor";
import { answerFormula } from "./answerFormula";

const useStyles = makeStyles({
  formula: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: "anywhere" },
});

interface InsertFormulaProps {
  readonly known: Known;
  readonly answers: readonly Answered[];
  /** The cell that the date was taken from; null where it was typed. */
  readonly cell: string | null;
}

/** Puts one of the answers into the selected cell as a formula, which is shown before. */
export function InsertFormula({ known, answers, cell }: InsertFormulaProps) {
  const { language, words } = useLanguage();
  const styles = useStyles();
  const usable = answers.filter(({ answer }) => answer.kind !== "wrong");
  const [question, setQuestion] = useState<Question>("RENEW_BY");
  const [done, setDone] = useState<InsertedFormula | { kind: "failed"; error: unknown }>();
  const chosen = usable.find((each) => each.question === question) ?? usable[0];
  if (!chosen) return null;
  if (typeof Excel === "undefined") {
    return (
      <Section heading={words.formula.heading}>
        <Text>{words.formula.notInExcel}</Text>
      </Section>
    );
  }
  const formula = answerFormula(chosen, { known, cell, language });
  const insert = async () => {
    try {
      const inserted = await insertFormula(formula);
      setDone(inserted);
      if (inserted.kind === "inserted") await startWithWorkbook();
    } catch (error) {
      setDone({ kind: "failed", error });
    }
  };
  return (
    <Section heading={words.formula.heading}>
      <Text>{words.formula.introduction}</Text>
      <Field label={words.formula.question}>
        <Select value={chosen.question} onChange={(_event, data) => setQuestion(data.value as Question)}>
          {usable.map((each) => (
            <option key={each.question} value={each.question}>
              {words.questions[each.question]}
            </option>
          ))}
        </Select>
      </Field>
      <Text size={200} className={styles.formula}>
        {formula.formula}
      </Text>
      <Button appearance="primary" onClick={() => void insert()}>
        {words.formula.button}
      </Button>
      {done?.kind === "failed" && <TroubleBar error={done.error} />}
      {done && done.kind !== "failed" && (
        <MessageBar intent={done.kind === "inserted" ? "success" : "warning"} layout="multiline">
          <MessageBarBody>{fill(words.formula[done.kind], { address: done.address })}</MessageBarBody>
        </MessageBar>
      )}
    </Section>
  );
}
