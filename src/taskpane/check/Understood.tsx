import { makeStyles, Text } from "@fluentui/react-components";
import { counted, fill } from "../../locales/taskpane";
import { COLUMN_ROLES, type ListChoices, type PassedOverWhy, type UnderstoodList } from "../../list";
import { Disclosure } from "../Disclosure";
import { useLanguage } from "../Language";
import { Section } from "../Section";
import { ColumnLine } from "./ColumnLine";
import { HeaderLine } from "./HeaderLine";

const useStyles = makeStyles({ list: { listStyleType: "none", margin: 0, padding: 0 } });

const WHYS: readonly PassedOverWhy[] = ["title", "header", "header again", "blank", "total", "note", "left out"];

interface UnderstoodProps {
  readonly understood: UnderstoodList;
  readonly onChange: (change: (choices: ListChoices) => ListChoices) => void;
  readonly onGo: (address: string) => void;
}

/** What the range was taken for: its rows, and the columns with the reason for each. */
export function Understood({ understood, onChange, onGo }: UnderstoodProps) {
  const { language, words } = useLanguage();
  const styles = useStyles();
  const { columns, passedOver, licenceRows, date1904 } = understood;
  const said = words.understood;
  const present = COLUMN_ROLES.filter((role) => columns.some((column) => column.role === role));
  const missing = COLUMN_ROLES.filter((role) => !present.includes(role));
  const passed = WHYS.map((why) => ({ why, rows: passedOver.filter((row) => row.why === why).length }))
    .filter(({ rows }) => rows > 0)
    .map(({ why, rows }) => fill(said.passedOverRows[why], { count: rows.toLocaleString(language) }));
  const lines = (roles: readonly (typeof COLUMN_ROLES)[number][]) => (
    <ul className={styles.list}>
      {roles.map((role) => (
        <ColumnLine
          key={role}
          role={role}
          columns={columns}
          onGo={onGo}
          onChoose={(column) =>
            onChange((choices) => ({ ...choices, columns: { ...choices.columns, [role]: column } }))
          }
        />
      ))}
    </ul>
  );
  const licences = counted(words.check.licences, licenceRows.length, language);
  return (
    <Section heading={`${said.heading}: ${licences}`}>
      <HeaderLine
        understood={understood}
        // Columns chosen for other headers say nothing about these.
        onChoose={(headerRow) => onChange(({ columns: _replaced, ...choices }) => ({ ...choices, headerRow }))}
      />
      {passed.length > 0 && (
        <Text size={200}>{fill(said.passedOver, { rows: passed.join(language === "ja" ? "、" : ", ") })}</Text>
      )}
      {date1904 && <Text size={200}>{said.date1904}</Text>}
      {lines(present)}
      {missing.length > 0 && (
        <Disclosure
          summary={<Text>{counted(said.missing, missing.length, language)}</Text>}
          button={words.problems.show}
          subject={counted(said.missing, missing.length, language)}
        >
          {() => lines(missing)}
        </Disclosure>
      )}
    </Section>
  );
}
