import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { counted } from "../../../locales/taskpane";
import { planWords } from "../../../plan";
import { FirstLines } from "../../check/FirstLines";
import { Disclosure } from "../../Disclosure";
import { useLanguage } from "../../Language";
import { reasonGroups, type ReasonGroup, type RowReason } from "./reasonGroups";
import { ReasonLine } from "./ReasonLine";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  group: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, padding: `${tokens.spacingVerticalXS} 0` },
});

interface ReasonRowsProps {
  /** "7 rows left out". */
  readonly summary: string;
  readonly reasons: readonly RowReason[];
  readonly onGo: (address: string) => void;
}

/** How many rows it is about; why, when that is asked, each reason once. */
export function ReasonRows({ summary, reasons, onGo }: ReasonRowsProps) {
  const { words } = useLanguage();
  const styles = useStyles();
  if (reasons.length === 0) return null;
  return (
    <div>
      <Disclosure summary={<Text>{summary}</Text>} button={words.planRows.why} subject={summary}>
        {() => (
          <ul className={styles.list}>
            {reasonGroups(reasons).map((group) => (
              <li key={group.id} className={styles.group}>
                <GroupLines group={group} onGo={onGo} />
              </li>
            ))}
          </ul>
        )}
      </Disclosure>
    </div>
  );
}

function GroupLines({ group, onGo }: { group: ReasonGroup; onGo: (address: string) => void }) {
  const { language, words } = useLanguage();
  const styles = useStyles();
  const [first, ...others] = group.rows;
  if (!first) return null;
  return (
    <>
      <ul className={styles.list}>
        <ReasonLine reason={first} onGo={onGo} />
      </ul>
      {others.length > 0 && (
        <Disclosure
          summary={<Text size={200}>{counted(words.planRows.other, others.length, language)}</Text>}
          button={words.problems.show}
          subject={planWords(first.why, language)}
        >
          {() => (
            <FirstLines lines={others}>
              {(shown) => (
                <ul className={styles.list}>
                  {shown.map((reason) => (
                    <ReasonLine key={reason.row.row} reason={reason} onGo={onGo} />
                  ))}
                </ul>
              )}
            </FirstLines>
          )}
        </Disclosure>
      )}
    </>
  );
}
