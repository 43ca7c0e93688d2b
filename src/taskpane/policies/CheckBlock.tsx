import { Button, Text } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { readSelectedBlock } from "../../workbook/readSelectedBlock";
import type { SelectedBlock } from "../../workbook/readSelectedBlock";
import { useLanguage } from "../Language";
import { Section } from "../Section";
import { TroubleBar } from "../TroubleBar";
import { CheckedBlock } from "./CheckedBlock";
import { MarksLine } from "./MarksLine";
import { useMarks } from "./useMarks";

/** Checks the policy that is selected in the sheet: its faults field by field, to be marked there; without any, what it says. */
export function CheckBlock() {
  const { words } = useLanguage();
  const [block, setBlock] = useState<SelectedBlock | null>();
  const [trouble, setTrouble] = useState<unknown>();
  const marks = useMarks();
  const heading = useRef<HTMLHeadingElement>(null);
  const inExcel = typeof Excel !== "undefined";
  const check = async () => {
    setBlock(undefined);
    setTrouble(undefined);
    try {
      await marks.look();
      setBlock((await readSelectedBlock()) ?? null);
    } catch (error) {
      setTrouble(error);
    }
  };
  return (
    <Section heading={words.block.heading} headingRef={heading}>
      <Text>{inExcel ? words.block.introduction : words.block.notInExcel}</Text>
      {inExcel && (
        <Button appearance="primary" onClick={() => void check()}>
          {words.block.button}
        </Button>
      )}
      {block !== undefined && <CheckedBlock block={block} onMark={(sheet, cells) => void marks.mark(sheet, cells)} />}
      {trouble !== undefined && <TroubleBar error={trouble} />}
      <MarksLine marks={marks} onLeave={() => heading.current?.focus()} />
    </Section>
  );
}
