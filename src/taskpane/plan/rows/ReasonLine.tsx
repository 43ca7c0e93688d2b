import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { planWords } from "../../../plan";
import { GoButton } from "../../check/GoButton";
import { useLanguage } from "../../Language";
import type { RowReason } from "./reasonGroups";

const useStyles = makeStyles({
  line: { alignItems: "center", display: "flex", gap: tokens.spacingHorizontalXS, justifyContent: "space-between" },
  texts: { minWidth: 0, overflowWrap: "anywhere" },
  name: { color: tokens.colorNeutralForeground2, display: "block" },
});

/** One row: what is said about it, what it is, and the way to its cell. */
export function ReasonLine({ reason: { row, why }, onGo }: { reason: RowReason; onGo: (address: string) => void }) {
  const { language } = useLanguage();
  const styles = useStyles();
  return (
    <li className={styles.line}>
      <div className={styles.texts}>
        <Text>{planWords(why, language)}</Text>
        <Text size={200} className={styles.name}>
          {`${row.address} · ${row.product.name[language]}`}
        </Text>
      </div>
      <GoButton address={row.address} onGo={onGo} />
    </li>
  );
}
