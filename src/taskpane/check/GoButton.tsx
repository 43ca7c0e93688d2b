import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { fill } from "../../locales/taskpane";
import { useLanguage } from "../Language";

const useStyles = makeStyles({
  go: { color: tokens.colorBrandForegroundLink, flexShrink: 0, minWidth: "auto" },
});

/** Selects a cell of the list in Excel. */
export function GoButton({ address, onGo }: { address: string; onGo: (address: string) => void }) {
  const { words } = useLanguage();
  const styles = useStyles();
  return (
    <Button
      appearance="subtle"
      size="small"
      className={styles.go}
      aria-label={fill(words.understood.goTo, { address })}
      onClick={() => onGo(address)}
    >
      {words.understood.go}
    </Button>
  );
}
