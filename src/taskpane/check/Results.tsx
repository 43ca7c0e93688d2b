import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Radio,
  RadioGroup,
  Text,
  tokens,
} from "@fluentui/react-components";
import { useId, useState } from "react";
import { useLanguage } from "../Language";
import { Section } from "../Section";
import type { CheckSession } from "./CheckSession";
import { News } from "./News";
import { NoticeBar } from "./NoticeBar";
import { isChanging, isNoticeOfResults, type CheckState } from "./checkState";
import { WorkProgress } from "./WorkProgress";
import { WrittenLine } from "./WrittenLine";

const useStyles = makeStyles({
  write: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

/** Writes the results, says where they are, and takes them back. Shown as soon as there is something to do with them. */
export function Results({ session, state }: { session: CheckSession; state: CheckState }) {
  const { language, words } = useLanguage();
  const styles = useStyles();
  const [as, setAs] = useState<"formulas" | "values">("formulas");
  const labelId = useId();
  const { checked, upToDate, work, notice, record } = state;
  if (!checked && !record && !(notice && isNoticeOfResults(notice))) return null;
  const canWrite = checked !== null && checked.totals.good + checked.totals.assumed > 0;
  return (
    <Section heading={words.write.heading}>
      {checked && !canWrite && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{words.write.nothing}</MessageBarBody>
        </MessageBar>
      )}
      {canWrite && (
        <div className={styles.write}>
          <Text size={200}>{words.write.whatHappens}</Text>
          <Text id={labelId}>{words.write.as}</Text>
          <RadioGroup
            aria-labelledby={labelId}
            value={as}
            disabled={isChanging(state)}
            onChange={(_event, { value }) => setAs(value === "values" ? "values" : "formulas")}
          >
            <Radio value="formulas" label={words.write.formulas} />
            <Radio value="values" label={words.write.values} />
          </RadioGroup>
          <Button
            appearance="primary"
            // Stays in the order of keys while it cannot be pressed, so that the focus is not lost while it writes.
            disabledFocusable={!upToDate || work !== null}
            onClick={() => void session.write(as, language)}
          >
            {words.write.button}
          </Button>
          {!upToDate && <Text size={200}>{words.write.waiting}</Text>}
        </div>
      )}
      {work && isChanging(state) && (
        <WorkProgress label={words.work[work.kind]} progress={work.progress} onCancel={() => session.cancel()} />
      )}
      {notice && isNoticeOfResults(notice) && (
        <News>
          <NoticeBar notice={notice} />
        </News>
      )}
      {record && !isChanging(state) && (
        // Without a list in hand it was written in an earlier session.
        <News isNew={checked !== null}>
          <WrittenLine
            record={record}
            onUndo={() => void session.undo()}
            onGo={(address, sheet) => void session.go(address, sheet)}
          />
        </News>
      )}
    </Section>
  );
}
