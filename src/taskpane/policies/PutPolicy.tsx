import { Button, Text } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { FlatPolicy } from "../../rules/policy";
import { isRangeName } from "../../workbook/isRangeName";
import { useLanguage } from "../Language";
import { Section } from "../Section";
import { ownPolicy, suggestedName } from "./ownPolicy";
import { PutLine } from "./PutLine";
import { PutOutcomeBar } from "./PutOutcomeBar";
import { RangeNameField } from "./RangeNameField";
import { usePut } from "./usePut";

/** Puts the rules that are read into the sheet, to be changed there and used by a name; and takes them back. */
export function PutPolicy({ flat, id }: { flat: FlatPolicy; id: string }) {
  const { language, words } = useLanguage();
  const [name, setName] = useState(suggestedName(id));
  const { working, outcome, record, put, undo } = usePut();
  const heading = useRef<HTMLHeadingElement>(null);
  const inExcel = typeof Excel !== "undefined";
  return (
    <Section heading={words.put.heading} headingRef={heading}>
      <Text>{inExcel ? words.put.introduction : words.put.notInExcel}</Text>
      {inExcel && (
        <>
          <RangeNameField name={name} onChange={setName} />
          <Button
            disabled={working || !isRangeName(name)}
            onClick={() => void put(ownPolicy(flat, name, language), name)}
          >
            {words.put.button}
          </Button>
        </>
      )}
      {outcome && <PutOutcomeBar outcome={outcome} />}
      {record && (
        // The button goes with the record, and the focus would go with it.
        <PutLine record={record} disabled={working} onUndo={() => void undo(() => heading.current?.focus())} />
      )}
    </Section>
  );
}
