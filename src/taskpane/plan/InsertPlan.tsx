import { Button, makeStyles, MessageBar, MessageBarBody, Text, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import { counted, fill } from "../../locales/taskpane";
import type { PlanRecord } from "../../workbook/written/writeRecord";
import { WorkProgress } from "../check/WorkProgress";
import { useLanguage } from "../Language";
import { Section } from "../Section";
import { PlanNoticeBar } from "./PlanNoticeBar";
import type { PlanSession } from "./PlanSession";
import { isInserting, type PlanState } from "./planState";

/** Writes the plan to a sheet of its own, says where it is, and takes it out again. */
export function InsertPlan({ session, state }: { session: PlanSession; state: PlanState }) {
  const { words } = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  const said = words.insertPlan;
  const { plannable, upToDate, work, notice, record } = state;
  const isEmpty = plannable !== null && plannable.licences.length + plannable.leftOut.length === 0;
  const ofSheet = notice && (notice.kind === "undone" || (notice.kind === "failed" && notice.work !== "planning"));
  const undo = () => {
    // The button goes with what it undoes, and the focus would go with it.
    heading.current?.focus();
    void session.undo();
  };
  return (
    <Section heading={said.heading} headingRef={heading}>
      {plannable && (
        <>
          <Text size={200}>{said.whatHappens}</Text>
          <Button
            appearance="primary"
            disabledFocusable={!upToDate || isEmpty || work !== null}
            onClick={() => void session.insert()}
          >
            {said.button}
          </Button>
          {isEmpty ? <Text size={200}>{said.nothing}</Text> : !upToDate && <Text size={200}>{said.waiting}</Text>}
        </>
      )}
      {work && isInserting(state) && (
        <WorkProgress label={words.planWork[work.kind]} progress={work.progress} onCancel={() => session.cancel()} />
      )}
      {ofSheet && <PlanNoticeBar notice={notice} />}
      {record && !isInserting(state) && (
        <Inserted record={record} onUndo={undo} onShow={() => void session.list.go("A1", record.sheet)} />
      )}
    </Section>
  );
}

const useStyles = makeStyles({
  texts: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface InsertedProps {
  readonly record: PlanRecord;
  readonly onUndo: () => void;
  readonly onShow: () => void;
}

/** The plan that was inserted last, in this session or an earlier one. */
function Inserted({ record: { complete, as, rows, sheet, address }, onUndo, onShow }: InsertedProps) {
  const { language, words } = useLanguage();
  const styles = useStyles();
  const said = words.insertPlan;
  return (
    <>
      <MessageBar intent={complete ? "success" : "warning"} layout="multiline" role="status">
        <MessageBarBody className={styles.texts}>
          <Text>
            {complete ? counted(said.written, rows, language, { sheet, address }) : fill(said.unfinished, { sheet })}
          </Text>
          {complete && as === "values" && <Text>{said.values}</Text>}
        </MessageBarBody>
      </MessageBar>
      <div className={styles.buttons}>
        <Button size="small" onClick={onUndo}>
          {said.undo}
        </Button>
        <Button size="small" onClick={onShow}>
          {said.show}
        </Button>
      </div>
    </>
  );
}
