import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { fill } from "../../locales/taskpane";
import type { DateColumn, Proof } from "../../list";
import { useLanguage } from "../Language";
import { GoButton } from "./GoButton";

const useStyles = makeStyles({
  line: { alignItems: "center", color: tokens.colorNeutralForeground2, display: "flex", flexWrap: "wrap" },
});

/** How the dates of a column are read, and the cell that proves it. */
export function DatesLine({ dates, onGo }: { dates: DateColumn; onGo: (address: string) => void }) {
  const { language, words } = useLanguage();
  const styles = useStyles();
  const { order, proof, counterProof, monthOnly, twoDigit, turned } = dates;
  const said = words.understood;
  const and = language === "ja" ? "、" : "; ";
  const orderWords = order && (order === "day first" ? said.dayFirst : said.monthFirst);
  const proven = (sentence: string, { address, text }: Proof) => (
    <div className={styles.line}>
      <Text size={200}>{fill(sentence, { address, text })}</Text>
      <GoButton address={address} onGo={onGo} />
    </div>
  );
  return (
    <>
      {orderWords && proof && proven(`${orderWords}${and}${said.proof}`, proof)}
      {orderWords && !proof && (
        <div className={styles.line}>
          <Text size={200}>{`${orderWords}${and}${said.chosen}`}</Text>
        </div>
      )}
      {counterProof && proven(said.counterProof, counterProof)}
      {monthOnly && (
        <div className={styles.line}>
          <Text size={200}>{monthOnly === "first day" ? said.monthOnlyFirst : said.monthOnlyLast}</Text>
        </div>
      )}
      {twoDigit && (
        <div className={styles.line}>
          <Text size={200}>{said.twoDigit[twoDigit]}</Text>
        </div>
      )}
      {turned?.answer === "turn" && (
        <div className={styles.line}>
          <Text size={200}>{fill(said.turned, { count: turned.cells.toLocaleString(language) })}</Text>
        </div>
      )}
    </>
  );
}
