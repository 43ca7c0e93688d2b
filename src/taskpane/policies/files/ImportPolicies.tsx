import { Button, makeStyles, Text } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState } from "react";
import { counted } from "../../../locales/taskpane";
import { writeBlock } from "../../../rules/policy";
import { readPolicyFile, type FileFault, type FiledPolicy } from "../../../rules/policyFile";
import { namedBlocks } from "../../../workbook/namedBlocks";
import { useLanguage } from "../../Language";
import { Section } from "../../Section";
import { TroubleBar } from "../../TroubleBar";
import { PutLine } from "../PutLine";
import { PutOutcomeBar } from "../PutOutcomeBar";
import { usePut } from "../usePut";
import { FileFaults } from "./FileFaults";
import { SharedPolicyLine } from "./SharedPolicyLine";
import { sharedPolicies, type SharedPolicy } from "./sharedPolicies";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  input: { display: "none" },
});

type Read =
  | { readonly file: string; readonly faults: readonly FileFault[] }
  | { readonly file: string; readonly policies: readonly FiledPolicy[]; readonly shared: readonly SharedPolicy[] };

/** Reads a file of policies and says how each stands to those of the workbook; puts new ones into the sheet. */
export function ImportPolicies() {
  const { language, words } = useLanguage();
  const styles = useStyles();
  const said = words.policyFiles;
  const aboutId = useId();
  const input = useRef<HTMLInputElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [read, setRead] = useState<Read>();
  const [trouble, setTrouble] = useState<unknown>();
  const { working, outcome, record, put, undo } = usePut();
  // The button that was pressed has gone with the list: without this the focus would be lost.
  useEffect(() => heading.current?.focus(), []);
  const inExcel = typeof Excel !== "undefined";
  const compare = async (file: string, policies: readonly FiledPolicy[]) => {
    const blocks = inExcel ? await namedBlocks() : [];
    setRead({ file, policies, shared: await sharedPolicies(policies, blocks, language) });
  };
  const open = async (file: File) => {
    setTrouble(undefined);
    setRead(undefined);
    const found = readPolicyFile(await file.text());
    if (!found.ok) setRead({ file: file.name, faults: found.faults });
    else await compare(file.name, found.policies);
  };
  const again = async () => {
    if (read && "policies" in read) await compare(read.file, read.policies);
  };
  const attempt = (deed: Promise<void>) => void deed.catch((error: unknown) => setTrouble(error));
  const putShared = async ({ filed, name }: SharedPolicy) => {
    if (!(await put(writeBlock({ ...filed.fields, id: name }, language), name))) return;
    // The button goes with the news that the workbook has it, and the focus would go with it.
    heading.current?.focus();
    await again();
  };
  const takeBack = async () => {
    await undo(() => heading.current?.focus());
    await again();
  };
  return (
    <Section heading={said.open} headingRef={heading}>
      <Text id={aboutId}>{said.aboutOpen}</Text>
      <input
        ref={input}
        className={styles.input}
        type="file"
        accept=".json,application/json"
        aria-label={said.openButton}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) attempt(open(file));
          // The same file chosen again, mended meanwhile, is a change too.
          target.value = "";
        }}
      />
      <Button appearance="primary" aria-describedby={aboutId} onClick={() => input.current?.click()}>
        {said.openButton}
      </Button>
      {read && "faults" in read && <FileFaults file={read.file} faults={read.faults} />}
      {read && "shared" in read && (
        <>
          <Text role="status" weight="semibold">
            {counted(said.found, read.shared.length, language, { file: read.file })}
          </Text>
          <ul className={styles.list}>
            {read.shared.map((shared) => (
              <SharedPolicyLine
                key={shared.name}
                shared={shared}
                disabled={working || !inExcel}
                onPut={(each) => attempt(putShared(each))}
              />
            ))}
          </ul>
        </>
      )}
      {trouble !== undefined && <TroubleBar error={trouble} />}
      {outcome && <PutOutcomeBar outcome={outcome} />}
      {record && <PutLine record={record} disabled={working} onUndo={() => attempt(takeBack())} />}
    </Section>
  );
}
