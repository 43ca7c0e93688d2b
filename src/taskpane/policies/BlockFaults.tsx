import { makeStyles, MessageBar, MessageBarBody, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { cellAddress } from "../../list/address";
import { counted, fill } from "../../locales/taskpane";
import { sentence } from "../../rules/messages";
import type { BlockFault } from "../../rules/policy";
import type { SelectedBlock } from "../../workbook/readSelectedBlock";
import { selectCell } from "../../workbook/selectCell";
import { GoButton } from "../check/GoButton";
import { useLanguage } from "../Language";
import { TroubleBar } from "../TroubleBar";

const useStyles = makeStyles({
  list: { display: "grid", gap: tokens.spacingVerticalS, listStyleType: "none", margin: 0, padding: 0 },
  fault: { alignItems: "start", display: "flex", gap: tokens.spacingHorizontalS, justifyContent: "space-between" },
  texts: { display: "flex", flexDirection: "column", minWidth: 0, overflowWrap: "anywhere" },
});

/** Every faulty field of a block: its row and cell, the word that does not fit, what was expected. */
export function BlockFaults({ block, faults }: { block: SelectedBlock; faults: readonly BlockFault[] }) {
  const { language, words } = useLanguage();
  const styles = useStyles();
  const [trouble, setTrouble] = useState<unknown>();
  const cellOf = (row: number, part: BlockFault["part"]) =>
    cellAddress(block.firstRow + row - 1, block.firstColumn + (part === "field" ? 0 : 1));
  const go = (address: string) => {
    setTrouble(undefined);
    selectCell(block.sheet, address).catch(setTrouble);
  };
  return (
    <>
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>
          {counted(words.block.faults, faults.length, language, { address: `${block.sheet}!${block.address}` })}
        </MessageBarBody>
      </MessageBar>
      <ul className={styles.list}>
        {faults.map(({ row, part, message }, place) => (
          <li key={place} className={styles.fault}>
            <span className={styles.texts}>
              {row !== null && <Text weight="semibold">{fill(words.block.at, { row, cell: cellOf(row, part) })}</Text>}
              <Text>{sentence(message, language)}</Text>
            </span>
            {row !== null && <GoButton address={cellOf(row, part)} onGo={go} />}
          </li>
        ))}
      </ul>
      {trouble !== undefined && <TroubleBar error={trouble} />}
    </>
  );
}
