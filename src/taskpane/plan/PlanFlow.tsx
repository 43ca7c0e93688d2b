import { Button, Field, makeStyles, Radio, RadioGroup, Text, tokens } from "@fluentui/react-components";
import { isChanging, isOfResults, type CheckState } from "../check/checkState";
import { ChooseList } from "../check/ChooseList";
import { NoticeBar } from "../check/NoticeBar";
import { WorkProgress } from "../check/WorkProgress";
import { AsOfField } from "../date/AsOfField";
import { useLanguage } from "../Language";
import { OpenDecisions } from "./OpenDecisions";
import { PlanNoticeBar } from "./PlanNoticeBar";
import { PlanResult } from "./PlanResult";
import type { PlanSession } from "./PlanSession";
import { isInserting, type PlanState } from "./planState";
import { PlanSummary } from "./PlanSummary";
import { PlanSettings } from "./settings/PlanSettings";

const useStyles = makeStyles({
  flow: { alignItems: "stretch", display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  news: { backgroundColor: tokens.colorNeutralBackground1, position: "sticky", top: 0, zIndex: 1 },
});

const LINES = ["renew", "status", "lapse"] as const;

interface PlanFlowProps {
  readonly session: PlanSession;
  readonly state: PlanState;
  readonly list: CheckState;
  readonly onCheck: () => void;
}

/** The plan from top to bottom: choose, settings, sums, rows, sheet, calendar, comparison. */
export function PlanFlow({ session, state, list, onCheck }: PlanFlowProps) {
  const { words } = useLanguage();
  const styles = useStyles();
  const { settings, isWanted, plannable, plan, upToDate, work, notice } = state;
  const { place, places, understood } = list;
  const busy = isChanging(list) || isInserting(state);
  const isHere = (each: typeof place) => each?.sheet === place?.sheet && each?.address === place?.address;
  // A list that Check has is the likeliest one, wherever the selected cell is now.
  const offered = place && understood ? [place, ...(places ?? []).filter((each) => !isHere(each))] : places;
  const said = words.planSettings;
  return (
    <div className={styles.flow}>
      <Text>{words.plan.introduction}</Text>
      <ChooseList
        places={offered}
        isChosen={isWanted}
        disabled={busy}
        words={words.plan}
        onUse={(chosen) => void session.use(chosen)}
        onUseSelection={() => void session.useSelection()}
      />
      <div className={styles.news}>
        {isWanted && list.work && !isOfResults(list.work.kind) && (
          <WorkProgress
            label={words.work[list.work.kind]}
            progress={list.work.progress}
            onCancel={() => session.list.cancel()}
          />
        )}
        {work?.kind === "planning" && (
          <WorkProgress label={words.planWork.planning} progress={work.progress} onCancel={() => session.cancel()} />
        )}
        {list.notice?.kind === "failed" && <NoticeBar notice={list.notice} />}
        {notice && (notice.kind === "not remembered" || (notice.kind === "failed" && notice.work === "planning")) && (
          <PlanNoticeBar notice={notice} />
        )}
      </div>
      <div className={styles.flow} inert={busy}>
        <AsOfField label={words.plan.asOf} value={list.asOf} onChange={(day) => void session.list.setAsOf(day)} />
        <PlanSettings settings={settings} onChange={(changes) => void session.set(changes)} />
        <Field label={said.line} hint={said.about[settings.line]}>
          <RadioGroup
            value={settings.line}
            onChange={(_event, { value }) =>
              void session.set({ line: LINES.find((line) => line === value) ?? settings.line })
            }
          >
            {LINES.map((line) => (
              <Radio key={line} value={line} label={said.lines[line]} />
            ))}
          </RadioGroup>
        </Field>
        {isWanted && understood && <OpenDecisions understood={understood} plannable={plannable} onCheck={onCheck} />}
        <PlanSummary plan={upToDate ? plan : null} line={settings.line} />
        {isWanted && !upToDate && understood && !work && !list.work && (
          <Button onClick={() => void (list.upToDate ? session.planAgain() : session.list.checkAgain())}>
            {words.plan.again}
          </Button>
        )}
      </div>
      <PlanResult session={session} state={state} list={list} />
    </div>
  );
}
