import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { counted, fill } from "../../locales/taskpane";
import type { Comparison } from "../../plan";
import { FirstLines } from "../check/FirstLines";
import { GoButton } from "../check/GoButton";
import { Disclosure } from "../Disclosure";
import { useLanguage } from "../Language";
import { movedText, shiftsText, TOLD_DAYS } from "./movedText";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: {
    alignItems: "center",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    display: "flex",
    gap: tokens.spacingHorizontalXS,
    justifyContent: "space-between",
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  texts: { display: "flex", flexDirection: "column", minWidth: 0, overflowWrap: "anywhere" },
});

/** Which rows move, by how many days, and each of them on demand. */
export function MovedRows({ comparison, onGo }: { comparison: Comparison; onGo: (address: string) => void }) {
  const { language, words } = useLanguage();
  const styles = useStyles();
  const said = words.whatIf;
  const { rows, moved, changed, oneSided, shifts } = comparison;
  const all = rows.toLocaleString(language);
  if (moved.length === 0) return <Text role="status">{fill(said.nothing, { all })}</Text>;
  const days = TOLD_DAYS.filter((day) => shifts[day].length > 0);
  return (
    <>
      <Text role="status" weight="semibold">
        {counted(said.moved, moved.length, language, { all })}
      </Text>
      <ul className={styles.list}>
        {days.map((day) => (
          <li key={day}>
            <Text>{`${said.what[day]}: ${shiftsText(shifts[day], words, language)}`}</Text>
          </li>
        ))}
        {(["status", "amount"] as const).map(
          (what) =>
            changed[what] > 0 && (
              <li key={what}>
                <Text>{`${said.what[what]}: ${counted(said.inRows, changed[what], language)}`}</Text>
              </li>
            ),
        )}
        {oneSided > 0 && (
          <li>
            <Text>{counted(said.oneSided, oneSided, language)}</Text>
          </li>
        )}
      </ul>
      <div>
        <Disclosure summary={<Text>{said.list}</Text>} button={words.problems.show} subject={said.list}>
          {() => (
            <FirstLines lines={moved}>
              {(shown) => (
                <ul className={styles.list}>
                  {shown.map((row) => (
                    <li key={row.row} className={styles.row}>
                      <div className={styles.texts}>
                        <Text weight="semibold">{`${row.address} · ${row.product.name[language]}`}</Text>
                        {movedText(row, words, language).map((line) => (
                          <Text key={line} size={200}>
                            {line}
                          </Text>
                        ))}
                      </div>
                      <GoButton address={row.address} onGo={onGo} />
                    </li>
                  ))}
                </ul>
              )}
            </FirstLines>
          )}
        </Disclosure>
      </div>
    </>
  );
}
