import { Button, makeStyles, Text } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { counted } from "../../locales/taskpane";
import { hasMarks } from "../../workbook/marks/hasMarks";
import { markCells } from "../../workbook/marks/markCells";
import { removeMarks } from "../../workbook/marks/removeMarks";
import { readSelectedBlock } from "../../workbook/readSelectedBlock";
import type { SelectedBlock } from "../../workbook/readSelectedBlock";
import { useLanguage } from "../Language";
import { Section } from "../Section";
import { TroubleBar } from "../TroubleBar";
import { CheckedBlock } from "./CheckedBlock";
import type { faultyCells } from "./faultyCells";

type Outcome = { readonly marked: number } | { readonly unmarked: true } | { readonly error: unknown };

const useStyles = makeStyles({ button: { alignSelf: "start" } });

/** Checks the policy that is selected in the sheet: its faults field by field, to be marked there; without any, what it says. */
export function CheckBlock() {
  const { language, words } = useLanguage();
  const styles = useStyles();
  const [block, setBlock] = useState<SelectedBlock | null>();
  const [outcome, setOutcome] = useState<Outcome>();
  const [isMarked, setMarked] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const inExcel = typeof Excel !== "undefined";
  useEffect(() => {
    // Marks of an earlier session can be removed as well; where Excel does not answer, the next check asks again.
    if (inExcel) void hasMarks().then(setMarked, () => undefined);
  }, [inExcel]);
  const work = async (deed: () => Promise<Outcome | undefined>) =>
    setOutcome(await deed().catch((error: unknown): Outcome => ({ error })));
  const check = () =>
    work(async () => {
      setBlock(undefined);
      setBlock((await readSelectedBlock()) ?? null);
      setMarked(await hasMarks());
      return undefined;
    });
  const mark = (sheet: string, cells: ReturnType<typeof faultyCells>) =>
    work(async () => {
      await markCells(sheet, cells);
      setMarked(true);
      return { marked: cells.length };
    });
  const unmark = () =>
    work(async () => {
      await removeMarks();
      // The button goes with the marks, and the focus would go with it.
      heading.current?.focus();
      setMarked(false);
      return { unmarked: true };
    });
  return (
    <Section heading={words.block.heading} headingRef={heading}>
      <Text>{inExcel ? words.block.introduction : words.block.notInExcel}</Text>
      {inExcel && (
        <Button appearance="primary" onClick={() => void check()}>
          {words.block.button}
        </Button>
      )}
      {block !== undefined && <CheckedBlock block={block} onMark={(sheet, cells) => void mark(sheet, cells)} />}
      {outcome && "error" in outcome && <TroubleBar error={outcome.error} />}
      {outcome && !("error" in outcome) && (
        <Text role="status">
          {"marked" in outcome ? counted(words.block.marked, outcome.marked, language) : words.block.unmarked}
        </Text>
      )}
      {isMarked && (
        <Button className={styles.button} size="small" onClick={() => void unmark()}>
          {words.block.removeMarks}
        </Button>
      )}
    </Section>
  );
}
