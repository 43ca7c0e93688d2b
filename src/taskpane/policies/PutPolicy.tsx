import { Button, Field, Input, MessageBar, MessageBarBody, Text } from "@fluentui/react-components";
import { useState } from "react";
import { fill } from "../../locales/taskpane";
import type { FlatPolicy } from "../../rules/policy";
import { isRangeName } from "../../workbook/isRangeName";
import { putPolicy } from "../../workbook/putPolicy";
import type { PutPolicy as Outcome } from "../../workbook/putPolicy";
import { startWithWorkbook } from "../../workbook/startWithWorkbook";
import { useLanguage } from "../Language";
import { Section } from "../Section";
import { TroubleBar } from "../TroubleBar";
import { ownPolicy, suggestedName } from "./ownPolicy";

type Done = { readonly name: string } & (Outcome | { readonly kind: "failed"; readonly error: unknown });

/** Puts the rules that are read into the sheet, to be changed there and used by a name. */
export function PutPolicy({ flat, id }: { flat: FlatPolicy; id: string }) {
  const { language, words } = useLanguage();
  const [name, setName] = useState(suggestedName(id));
  const [working, setWorking] = useState(false);
  const [done, setDone] = useState<Done>();
  const inExcel = typeof Excel !== "undefined";
  const put = async () => {
    setWorking(true);
    try {
      const outcome = await putPolicy(ownPolicy(flat, name, language), name);
      setDone({ ...outcome, name });
      if (outcome.kind === "put") await startWithWorkbook();
    } catch (error) {
      setDone({ kind: "failed", error, name });
    } finally {
      setWorking(false);
    }
  };
  return (
    <Section heading={words.put.heading}>
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
      {done && <PutMessage done={done} />}
    </Section>
  );
}

function PutMessage({ done }: { done: Done }) {
  const { words } = useLanguage();
  if (done.kind === "failed") return <TroubleBar error={done.error} />;
  const said =
    done.kind === "nameTaken"
      ? fill(words.put.nameTaken, { name: done.name })
      : fill(words.put.done, { address: `${done.sheet}!${done.address}`, name: done.name });
  return (
    <MessageBar intent={done.kind === "put" ? "success" : "warning"} layout="multiline">
      <MessageBarBody>{said}</MessageBarBody>
    </MessageBar>
  );
}
