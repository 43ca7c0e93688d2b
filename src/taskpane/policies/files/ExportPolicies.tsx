import { Button, Field, Input, MessageBar, MessageBarBody, Select, Text } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import { counted, fill } from "../../../locales/taskpane";
import { fullPolicies } from "../../../rules/policies/fullPolicies";
import { policyFileText, SCHEMA_FILE } from "../../../rules/policyFile";
import { namedBlocks } from "../../../workbook/namedBlocks";
import { useLanguage } from "../../Language";
import { policyChoices } from "../../lookUp/policyChoices";
import { SavedFile } from "../../plan/calendar/SavedFile";
import { saveFile } from "../../plan/calendar/saveFile";
import { Section } from "../../Section";
import { TroubleBar } from "../../TroubleBar";
import { suggestedName } from "../ownPolicy";
import { filedPolicies } from "./filedPolicies";
import { ownFlats, type OwnFlats } from "./ownFlats";

/** All policies of the workbook, in the list of what can be saved. */
const OWN = "";

/**
 * Saves the workbook's own policies, or one of the add-in to begin with, as a file for colleagues.
 *
 * @param changes how often policies of the workbook were changed beside it: they are read anew then
 */
export function ExportPolicies({ changes }: { changes: number }) {
  const { language, words } = useLanguage();
  const said = words.policyFiles;
  const choices = useMemo(() => policyChoices(fullPolicies.flats, language), [language]);
  const [which, setWhich] = useState(OWN);
  const [version, setVersion] = useState("1");
  const [own, setOwn] = useState<OwnFlats>();
  const [saved, setSaved] = useState<{ readonly name: string; readonly text: string; readonly count: number }>();
  const [trouble, setTrouble] = useState<unknown>();
  const inExcel = typeof Excel !== "undefined";
  useEffect(() => {
    // Where Excel does not answer now, the button asks again and says why.
    if (inExcel)
      void namedBlocks().then(
        (blocks) => setOwn(ownFlats(blocks)),
        () => undefined,
      );
  }, [inExcel, changes]);
  const flatsNow = async () => {
    if (which !== OWN) {
      const flat = fullPolicies.findFlat(which);
      // Whoever changes it makes it theirs: no answer is to pass for the vendor's.
      return flat ? [{ ...flat, id: suggestedName(which), confidence: "own" }] : [];
    }
    const now = ownFlats(inExcel ? await namedBlocks() : []);
    setOwn(now);
    return now.flats;
  };
  const save = async () => {
    setSaved(undefined);
    setTrouble(undefined);
    const flats = await flatsNow();
    if (flats.length === 0) return;
    const text = policyFileText(
      await filedPolicies(flats, version.trim()),
      new URL(SCHEMA_FILE, document.baseURI).href,
    );
    const file = { name: which === OWN ? "policies.json" : `${which}.json`, text, count: flats.length };
    saveFile(file.name, text, "application/json");
    setSaved(file);
  };
  const count = own?.flats.length ?? 0;
  const nothing = which === OWN && count === 0;
  return (
    <Section heading={said.save}>
      <Field label={said.which}>
        <Select value={which} onChange={(_event, { value }) => setWhich(value)}>
          <option value={OWN}>{counted(said.own, count, language)}</option>
          {choices.map(({ id, product }) => (
            <option key={id} value={id}>{`${product} (${id})`}</option>
          ))}
        </Select>
      </Field>
      {which === OWN && own !== undefined && own.unusable > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{counted(said.unusable, own.unusable, language)}</MessageBarBody>
        </MessageBar>
      )}
      <Field label={said.version} hint={said.aboutVersion}>
        <Input value={version} onChange={(_event, data) => setVersion(data.value)} />
      </Field>
      <Button
        disabledFocusable={version.trim() === "" || nothing}
        onClick={() => void save().catch((error: unknown) => setTrouble(error))}
      >
        {said.saveButton}
      </Button>
      {nothing && <Text size={200}>{said.noOwn}</Text>}
      {trouble !== undefined && <TroubleBar error={trouble} />}
      {saved && (
        <SavedFile
          key={saved.text}
          file={saved}
          sentence={fill(said.saved, { file: saved.name, policies: counted(said.policies, saved.count, language) })}
        />
      )}
    </Section>
  );
}
