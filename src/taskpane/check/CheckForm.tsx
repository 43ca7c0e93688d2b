import { Button, Label, makeStyles, MessageBar, MessageBarBody, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { fill } from "../../locales/taskpane";
import { isoText } from "../../rules/days";
import { checkFormula } from "../../workbook/checkFormula";
import { guessColumns } from "../../workbook/guessColumns";
import type { ColumnRole } from "../../workbook/guessColumns";
import { insertCheck } from "../../workbook/insertCheck";
import type { CheckHeadings } from "../../workbook/insertCheck";
import type { LicenceList } from "../../workbook/licenceList";
import { DateField } from "../date/DateField";
import { dayOfInput } from "../date/dayOfInput";
import { today } from "../date/today";
import { useLanguage } from "../Language";
import { ColumnField } from "./ColumnField";
import { reasonOf } from "./reasonOf";

const useStyles = makeStyles({
  column: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  code: {
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
    padding: tokens.spacingVerticalS,
  },
});

const roles: readonly ColumnRole[] = ["policy", "start", "end"];
type Outcome = { intent: "success" | "warning" | "error"; text: string };

/** What was understood of the list, the formula that checks it, and the button that inserts it. */
export function CheckForm({ list }: { list: LicenceList }) {
  const { language, words } = useLanguage();
  const styles = useStyles();
  const [chosen, setChosen] = useState(() => guessColumns(list.columns));
  const [asOfTyped, setAsOfTyped] = useState(() => isoText(today()));
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>();
  const asOf = dayOfInput(asOfTyped);
  const { policy, start, end } = chosen;
  const complete = policy !== undefined && asOf !== undefined && (start ?? end) !== undefined;
  const formula = complete ? checkFormula(list, { policy, start, end }, asOf, language) : "";

  const insert = async () => {
    setBusy(true);
    try {
      const { kind, address } = await insertCheck(list, formula, words.check.headings as CheckHeadings);
      const intent = kind === "inserted" ? "success" : "warning";
      setOutcome({ intent, text: fill(words.check[kind], { address }) });
    } catch (error) {
      setOutcome({ intent: "error", text: fill(words.check.failed, { reason: reasonOf(error) }) });
    }
    setBusy(false);
  };
  const rows = { rows: list.rows.toLocaleString(language), sheet: list.sheet };
  return (
    <div className={styles.column}>
      <Text weight="semibold">
        {fill(words.check.found, { ...rows, first: list.firstRow + 1, last: list.firstRow + list.rows })}
      </Text>
      {list.hasHeadings && <Text>{words.check.withHeadings}</Text>}
      {roles.map((role) => (
        <ColumnField
          key={role}
          label={words.check.columns[role]}
          columns={list.columns}
          chosen={chosen[role]}
          onChoose={(column) =>
            setChosen(({ [role]: _replaced, ...rest }) => (column ? { ...rest, [role]: column } : rest))
          }
        />
      ))}
      <DateField label={words.check.asOf} value={asOfTyped} onChange={setAsOfTyped} />
      {complete ? (
        <>
          <Label id="formula">{words.check.formula}</Label>
          <code className={styles.code} aria-labelledby="formula">
            {formula}
          </code>
          <Button appearance="primary" disabled={busy} onClick={() => void insert()}>
            {words.check.insert}
          </Button>
        </>
      ) : (
        <Text>{words.check.chooseColumns}</Text>
      )}
      {outcome && (
        <MessageBar intent={outcome.intent} layout="multiline">
          <MessageBarBody>{outcome.text}</MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
