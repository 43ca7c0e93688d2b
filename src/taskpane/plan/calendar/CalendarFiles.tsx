import { Button, makeStyles, MessageBar, MessageBarBody, Text, tokens } from "@fluentui/react-components";
import { useId, useMemo, useState } from "react";
import { counted, fill } from "../../../locales/taskpane";
import type { PlannableList } from "../../../plan";
import type { OwnerFile } from "../../../plan/calendar";
import type { RememberedPlan } from "../../../workbook/rememberedPlan";
import { sentenceOf } from "../../check/failure";
import { useLanguage } from "../../Language";
import { Section } from "../../Section";
import type { RowReason } from "../rows/reasonGroups";
import { ReasonRows } from "../rows/ReasonRows";
import { calendarOf, filesOf } from "./calendarOf";
import { CalendarSettings } from "./CalendarSettings";
import { SavedFile } from "./SavedFile";
import { saveFile } from "./saveFile";

const useStyles = makeStyles({
  owners: { alignItems: "start", display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
});

interface CalendarFilesProps {
  /** Null until the list is planned. */
  readonly list: PlannableList | null;
  readonly settings: RememberedPlan;
  readonly onChange: (changes: Partial<RememberedPlan>) => void;
  readonly onGo: (address: string) => void;
}

/** The days to act on as calendar files, for everybody or for each owner. */
export function CalendarFiles({ list, settings, onChange, onGo }: CalendarFilesProps) {
  const { language, words } = useLanguage();
  const styles = useStyles();
  const said = words.calendar;
  const whyId = useId();
  const [files, setFiles] = useState<readonly OwnerFile[]>([]);
  const [saved, setSaved] = useState<OwnerFile>();
  const [error, setError] = useState<unknown>();
  const { approvalDays, kinds, perOwner } = settings;
  const calendar = useMemo(
    () => list && calendarOf(list, { approvalDays, kinds }, language),
    [list, approvalDays, kinds, language],
  );
  const without = useMemo((): RowReason[] => {
    const rows = new Map(list?.licences.map((licence) => [licence.address, licence]));
    return (calendar?.leftOut ?? []).flatMap(({ licence, why: reason }) => {
      const row = rows.get(licence.address);
      return row ? [{ row, why: reason }] : [];
    });
  }, [list, calendar]);
  const count = calendar?.events.length ?? 0;
  const why = !calendar ? said.noPlan : kinds.length === 0 ? said.noKinds : count === 0 ? said.noEvents : "";
  const forget = () => {
    setFiles([]);
    setSaved(undefined);
  };
  const save = (file: OwnerFile) => {
    setSaved(undefined);
    saveFile(file.name, file.text, "text/calendar");
    setSaved(file);
  };
  const savedText = ({ name, events }: OwnerFile) =>
    fill(said.saved, { file: name, events: counted(said.events, events, language) });
  const make = () => {
    setError(undefined);
    forget();
    if (!calendar) return;
    try {
      const made = filesOf(calendar, perOwner, language, new Date());
      const [first] = made;
      // A browser saves one file a press.
      if (perOwner) setFiles(made);
      else if (first) save(first);
    } catch (thrown) {
      setError(thrown);
    }
  };
  return (
    <Section heading={said.heading}>
      <Text size={200}>{said.whatHappens}</Text>
      <CalendarSettings
        settings={settings}
        onChange={(changes) => {
          forget();
          onChange(changes);
        }}
      />
      <Button disabledFocusable={why !== ""} aria-describedby={why === "" ? undefined : whyId} onClick={make}>
        {said.button}
      </Button>
      <Text id={whyId} size={200}>
        {why === "" ? counted(said.events, count, language) : why}
      </Text>
      {error !== undefined && (
        <MessageBar intent="error" layout="multiline" role="alert">
          <MessageBarBody>{sentenceOf(error, language, said.failed)}</MessageBarBody>
        </MessageBar>
      )}
      {files.length > 0 && (
        <div className={styles.owners}>
          <Text role="status">{said.chooseOwner}</Text>
          {files.map((file) => (
            <Button key={file.name} size="small" onClick={() => save(file)}>
              {[file.owner || said.nobody, counted(said.events, file.events, language)].join(" · ")}
            </Button>
          ))}
        </div>
      )}
      {saved && <SavedFile key={saved.name} file={saved} sentence={savedText(saved)} />}
      <ReasonRows summary={counted(said.without, without.length, language)} reasons={without} onGo={onGo} />
    </Section>
  );
}
