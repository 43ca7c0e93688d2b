import { Button, MessageBar, MessageBarBody, Text } from "@fluentui/react-components";
import { useState } from "react";
import { fill } from "../../locales/taskpane";
import { checkBlock, isBlock } from "../../rules/policy";
import { readSelectedBlock } from "../../workbook/readSelectedBlock";
import type { SelectedBlock } from "../../workbook/readSelectedBlock";
import { useLanguage } from "../Language";
import { Section } from "../Section";
import { TroubleBar } from "../TroubleBar";
import { BlockFaults } from "./BlockFaults";
import { PolicyReading } from "./PolicyReading";

type Read = { readonly block: SelectedBlock | undefined } | { readonly error: unknown };

/** Checks the policy that is selected in the sheet: its faults field by field, or, without any, what it says. */
export function CheckBlock() {
  const { words } = useLanguage();
  const [read, setRead] = useState<Read>();
  const inExcel = typeof Excel !== "undefined";
  const check = () =>
    readSelectedBlock().then(
      (block) => setRead({ block }),
      (error: unknown) => setRead({ error }),
    );
  return (
    <Section heading={words.block.heading}>
      <Text>{inExcel ? words.block.introduction : words.block.notInExcel}</Text>
      {inExcel && (
        <Button appearance="primary" onClick={() => void check()}>
          {words.block.button}
        </Button>
      )}
      {read && ("error" in read ? <TroubleBar error={read.error} /> : <CheckedBlock block={read.block} />)}
    </Section>
  );
}

function CheckedBlock({ block }: { block: SelectedBlock | undefined }) {
  const { words } = useLanguage();
  const address = block ? `${block.sheet}!${block.address}` : "";
  if (!block || !isBlock(block.cells)) {
    return (
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{block ? fill(words.block.noBlock, { address }) : words.block.nothing}</MessageBarBody>
      </MessageBar>
    );
  }
  const checked = checkBlock(block.cells);
  if (!checked.ok) return <BlockFaults block={block} faults={checked.faults} />;
  return (
    <>
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>{fill(words.block.good, { address })}</MessageBarBody>
      </MessageBar>
      <PolicyReading policy={checked.policy} />
    </>
  );
}
