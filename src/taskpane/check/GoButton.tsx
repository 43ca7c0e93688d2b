import { Button } from "@fluentui/react-components";
import { fill } from "../../locales/taskpane";
import { useLanguage } from "../Language";

/** Selects a cell of the list in Excel. */
export function GoButton({ address, onGo }: { address: string; onGo: (address: string) => void }) {
  const { words } = useLanguage();
  return (
    <Button
      appearance="subtle"
      size="small"
      style={{ flexShrink: 0, minWidth: "auto" }}
      aria-label={fill(words.understood.goTo, { address })}
      onClick={() => onGo(address)}
    >
      {words.understood.go}
    </Button>
  );
}
