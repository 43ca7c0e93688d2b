import { Button, makeStyles, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { counted, fill } from "../../locales/taskpane";
import { checkBlock, isBlock } from "../../rules/policy";
import type { SelectedBlock } from "../../workbook/readSelectedBlock";
import { useLanguage } from "../Language";
import { BlockFaults } from "./BlockFaults";
import { PolicyReading } from "./PolicyReading";
import { faultyCells } from "./faultyCells";

const useStyles = makeStyles({ button: { alignSelf: "start" } });

interface CheckedBlockProps {
  /** Null where the selected cells are empty. */
  readonly block: SelectedBlock | null;
  /** Offers to mark the faulty cells where it is given. */
  readonly onMark?: (sheet: string, cells: ReturnType<typeof faultyCells>) => void;
}

/** What the check of a policy block says: its faults field by field, or what the policy says and how its examples run. */
export function CheckedBlock({ block, onMark }: CheckedBlockProps) {
  const { language, words } = useLanguage();
  const styles = useStyles();
  const address = block ? `${block.sheet}!${block.address}` : "";
  if (!block || !isBlock(block.cells)) {
    return (
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{block ? fill(words.block.noBlock, { address }) : words.block.nothing}</MessageBarBody>
      </MessageBar>
    );
  }
  const checked = checkBlock(block.cells);
  if (!checked.ok) {
    const cells = faultyCells(block, checked.faults);
    return (
      <>
        <BlockFaults block={block} faults={checked.faults} />
        {onMark && cells.length > 0 && (
          <Button className={styles.button} onClick={() => onMark(block.sheet, cells)}>
            {counted(words.block.mark, cells.length, language)}
          </Button>
        )}
      </>
    );
  }
  return (
    <>
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>{fill(words.block.good, { address })}</MessageBarBody>
      </MessageBar>
      <PolicyReading policy={checked.policy} />
    </>
  );
}
