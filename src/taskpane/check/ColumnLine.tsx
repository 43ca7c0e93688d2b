import { Field, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { fill } from "../../locales/taskpane";
import { wordsOf, type ColumnRole, type UnderstoodColumn } from "../../list";
import { Disclosure } from "../Disclosure";
import { useLanguage } from "../Language";
import { DatesLine } from "./DatesLine";

const useStyles = makeStyles({
  line: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, padding: `${tokens.spacingVerticalXS} 0` },
  why: { color: tokens.colorNeutralForeground2, display: "block", overflowWrap: "anywhere" },
});

interface ColumnLineProps {
  readonly role: ColumnRole;
  readonly columns: readonly UnderstoodColumn[];
  readonly onChoose: (column: number | null) => void;
  readonly onGo: (address: string) => void;
}

/** What one kind of column was found in, why, and another column to choose. */
export function ColumnLine({ role, columns, onChoose, onGo }: ColumnLineProps) {
  const { language, words } = useLanguage();
  const styles = useStyles();
  const found = columns.find((column) => column.role === role);
  const named = { role: words.roles[role], letters: found?.letters ?? "", header: found?.header ?? "" };
  const isIn = found?.header === "" ? words.understood.isIn : words.understood.isInNamed;
  const unit = found?.termUnit === 12 ? words.understood.termInYears : words.understood.termInMonths;
  return (
    <li className={styles.line}>
      <Disclosure
        button={words.understood.change}
        subject={words.roles[role]}
        summary={
          <>
            <Text weight="semibold">{found ? fill(isIn, named) : words.roles[role]}</Text>
            {found?.why && (
              <Text size={200} className={styles.why}>
                {wordsOf(found.why, language)}
              </Text>
            )}
            {found?.termUnit && (
              <Text size={200} className={styles.why}>
                {unit}
              </Text>
            )}
            {found?.dates && <DatesLine dates={found.dates} onGo={onGo} />}
          </>
        }
      >
        {() => (
          <Field label={fill(words.understood.columnOf, { role: words.roles[role] })}>
            <Select
              value={found?.column ?? ""}
              onChange={(_event, { value }) => onChoose(value === "" ? null : Number(value))}
            >
              <option value="">{words.understood.notInList}</option>
              {columns.map(({ column, letters, header }) => (
                <option key={column} value={column}>
                  {header === "" ? letters : `${letters}: ${header}`}
                </option>
              ))}
            </Select>
          </Field>
        )}
      </Disclosure>
    </li>
  );
}
