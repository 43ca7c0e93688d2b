import { makeStyles, Text } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState } from "react";
import { counted } from "../../../locales/taskpane";
import { useLanguage } from "../../Language";
import { Section } from "../../Section";
import { TroubleBar } from "../../TroubleBar";
import type { BesideCheck } from "../besideCheck";
import { PutLine } from "../PutLine";
import { PutOutcomeBar } from "../PutOutcomeBar";
import { usePut } from "../usePut";
import { ChooseFile } from "./ChooseFile";
import { FileFaults } from "./FileFaults";
import { blockOfShared, newBlocks } from "./putAll/newBlocks";
import { PutAll } from "./putAll/PutAll";
import { usePutAll } from "./putAll/usePutAll";
import { SharedPolicyLine } from "./SharedPolicyLine";
import type { SharedPolicy } from "./sharedPolicies";
import { UndoableOutcomeBar } from "./UndoableOutcomeBar";
import { plannedUpdates } from "./update/plannedUpdates";
import { UpdateLine } from "./update/UpdateLine";
import { UpdatePolicies } from "./update/UpdatePolicies";
import { useUpdate } from "./update/useUpdate";
import { useOpenedFile } from "./useOpenedFile";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
});

interface ImportPoliciesProps extends BesideCheck {
  /** Told after policies of the workbook were changed here. */
  readonly onChanged: () => void;
}

const NONE: ReadonlySet<string> = new Set();

/** Reads a file of policies and says how each stands to those of the workbook; puts new ones in, updates others. */
export function ImportPolicies({ onChanged, ...beside }: ImportPoliciesProps) {
  const { language, words } = useLanguage();
  const styles = useStyles();
  const said = words.policyFiles;
  const heading = useRef<HTMLHeadingElement>(null);
  const { compared, faulty, open, compareAgain } = useOpenedFile(language);
  const [leftOut, setLeftOut] = useState(NONE);
  const [trouble, setTrouble] = useState<unknown>();
  const putting = usePut();
  const puttingAll = usePutAll();
  const updating = useUpdate();
  const updates = useMemo(
    () => plannedUpdates(compared?.shared ?? [], leftOut, language),
    [compared, leftOut, language],
  );
  // The button that was pressed has gone with the list: without this the focus would be lost.
  useEffect(() => heading.current?.focus(), []);
  const inExcel = typeof Excel !== "undefined";
  const isWorking = putting.working || puttingAll.working || updating.working;
  const differing = compared?.shared.filter(({ standing }) => standing.kind === "differs").length ?? 0;
  const missing = useMemo(
    () => (inExcel ? newBlocks(compared?.shared ?? [], language) : []),
    [inExcel, compared, language],
  );
  const attempt = (deed: () => Promise<void>) => {
    setTrouble(undefined);
    void deed().catch((error: unknown) => setTrouble(error));
  };
  const choose = async (file: File) => {
    setLeftOut(NONE);
    await open(file);
  };
  const afterwards = async () => {
    // The button goes with the news of what it did, and the focus would go with it.
    heading.current?.focus();
    await putting.look();
    await compareAgain();
    onChanged();
    // A list in hand asks the policies of the workbook.
    void beside.list.rereadPolicies();
  };
  const change = (deed: () => Promise<boolean>) =>
    attempt(async () => {
      if (await deed()) await afterwards();
    });
  const put = (shared: SharedPolicy) => {
    const { name, rows } = blockOfShared(shared, language);
    change(() => putting.put(rows, name));
  };
  const takeBackPut = () =>
    attempt(async () => {
      await putting.undo(() => heading.current?.focus());
      await afterwards();
    });
  const include = ({ name }: SharedPolicy, included: boolean) =>
    setLeftOut((before) => new Set(included ? [...before].filter((each) => each !== name) : [...before, name]));
  return (
    <>
      <Section heading={said.open} headingRef={heading}>
        <ChooseFile
          primary={differing === 0 && missing.length <= 1}
          disabled={isWorking}
          onChoose={(file) => attempt(() => choose(file))}
        />
        {faulty && <FileFaults file={faulty.name} faults={faulty.faults} />}
        {compared && (
          <Text role="status" weight="semibold">
            {counted(said.found, compared.shared.length, language, { file: compared.name })}
          </Text>
        )}
        {/* Above the list: below one of dozens of policies nobody would see what the button did. */}
        <PutAll blocks={missing} primary={differing === 0} putting={puttingAll} disabled={isWorking} onDeed={change} />
        {compared && (
          <ul className={styles.list}>
            {compared.shared.map((shared) => (
              <SharedPolicyLine
                key={shared.name}
                shared={shared}
                disabled={isWorking || !inExcel}
                onPut={put}
                isIncluded={!leftOut.has(shared.name)}
                onInclude={include}
              />
            ))}
          </ul>
        )}
        {trouble !== undefined && <TroubleBar error={trouble} />}
      </Section>
      {compared && differing > 0 && (
        <UpdatePolicies
          {...beside}
          blocks={compared.blocks}
          differing={differing}
          updates={updates}
          disabled={isWorking}
          onUpdate={() => change(() => updating.write(updates))}
        />
      )}
      {updating.outcome && <UndoableOutcomeBar outcome={updating.outcome} undone={words.policyUpdate.undone} />}
      {updating.record && (
        <UpdateLine record={updating.record} disabled={isWorking} onUndo={() => change(updating.undo)} />
      )}
      {putting.outcome && <PutOutcomeBar outcome={putting.outcome} />}
      {putting.record && <PutLine record={putting.record} disabled={isWorking} onUndo={takeBackPut} />}
    </>
  );
}
