import { Button, Field, Input, MessageBar, MessageBarBody, Text } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { fill } from "../../locales/taskpane";
import type { FlatPolicy } from "../../rules/policy";
import { isRangeName } from "../../workbook/isRangeName";
import { putPolicy } from "../../workbook/putPolicy";
import { startWithWorkbook } from "../../workbook/startWithWorkbook";
import { lastPut } from "../../workbook/written/lastPut";
import { undoWrite } from "../../workbook/written/undoWrite";
import type { PolicyRecord } from "../../workbook/written/writeRecord";
import { useLanguage } from "../Language";
import { Section } from "../Section";
import { TroubleBar } from "../TroubleBar";
import { ownPolicy, suggestedName } from "./ownPolicy";
import { PutLine } from "./PutLine";

type Outcome =
  | { readonly kind: "nameTaken"; readonly name: string }
  | { readonly kind: "undone" }
  | { readonly kind: "failed"; readonly error: unknown };

/** Puts the rules that are read into the sheet, to be changed there and used by a name; and takes them back. */
export function PutPolicy({ flat, id }: { flat: FlatPolicy; id: string }) {
  const { language, words } = useLanguage();
  const [name, setName] = useState(suggestedName(id));
  const [working, setWorking] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>();
  const [record, setRecord] = useState<PolicyRecord>();
  const heading = useRef<HTMLHeadingElement>(null);
  const inExcel = typeof Excel !== "undefined";
  useEffect(() => {
    // Where Excel does not answer, nothing is offered to be undone: the button for that says why when it is pressed.
    if (inExcel) void lastPut().then(setRecord, () => undefined);
  }, [inExcel]);
  const work = async (deed: () => Promise<Outcome | undefined>) => {
    setWorking(true);
    setOutcome(await deed().catch((error: unknown): Outcome => ({ kind: "failed", error })));
    setWorking(false);
  };
  const put = () =>
    work(async () => {
      const outcome = await putPolicy(ownPolicy(flat, name, language), name);
      if (outcome.kind === "nameTaken") return { ...outcome, name };
      setRecord(outcome.record);
      await startWithWorkbook();
      return undefined;
    });
  const undo = (record: PolicyRecord) =>
    work(async () => {
      await undoWrite(record);
      // The button goes with the record, and the focus would go with it.
      heading.current?.focus();
      setRecord(undefined);
      return { kind: "undone" };
    });
  return (
    <Section heading={words.put.heading} headingRef={heading}>
      <Text>{inExcel ? words.put.introduction : words.put.notInExcel}</Text>
      {inExcel && (
        <>
          <Field
            label={words.put.name}
            validationState={isRangeName(name) ? "none" : "error"}
            validationMessage={isRangeName(name) ? null : words.put.notAName}
          >
            <Input value={name} onChange={(_event, data) => setName(data.value.trim())} />
          </Field>
          <Button disabled={working || !isRangeName(name)} onClick={() => void put()}>
            {words.put.button}
          </Button>
        </>
      )}
      {outcome && <OutcomeMessage outcome={outcome} />}
      {record && <PutLine record={record} disabled={working} onUndo={() => void undo(record)} />}
    </Section>
  );
}

function OutcomeMessage({ outcome }: { outcome: Outcome }) {
  const { words } = useLanguage();
  if (outcome.kind === "failed") return <TroubleBar error={outcome.error} />;
  const isUndone = outcome.kind === "undone";
  return (
    <MessageBar intent={isUndone ? "success" : "warning"} layout="multiline">
      <MessageBarBody>{isUndone ? words.put.undone : fill(words.put.nameTaken, { name: outcome.name })}</MessageBarBody>
    </MessageBar>
  );
}
