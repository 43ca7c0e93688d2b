import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { AsOfField } from "../date/AsOfField";
import { useLanguage } from "../Language";
import type { CheckSession } from "./CheckSession";
import { isChanging, isNoticeOfResults, isOfResults, type CheckState } from "./checkState";
import { ChooseList } from "./ChooseList";
import { Decisions } from "./Decisions";
import { Names } from "./Names";
import { NoticeBar } from "./NoticeBar";
import { Problems } from "./Problems";
import { Questions } from "./Questions";
import { Results } from "./Results";
import { Summary } from "./Summary";
import { Understood } from "./Understood";
import { WorkProgress } from "./WorkProgress";

const useStyles = makeStyles({
  flow: { alignItems: "stretch", display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  // Seen from wherever in the list something was pressed.
  news: { backgroundColor: tokens.colorNeutralBackground1, position: "sticky", top: 0, zIndex: 1 },
});

/** The check from top to bottom: choose, understood, questions, problems, write. */
export function CheckFlow({ session, state }: { session: CheckSession; state: CheckState }) {
  const { words } = useLanguage();
  const styles = useStyles();
  const { places, choices, policies, faultyBlocks, understood, checked, upToDate, work, notice } = state;
  const go = (address: string) => void session.go(address);
  const decide = (change: Parameters<CheckSession["decide"]>[0]) => void session.decide(change);
  return (
    <div className={styles.flow}>
      <Text>{words.check.introduction}</Text>
      <ChooseList
        places={places}
        isChosen={understood !== null}
        disabled={isChanging(state)}
        words={words.check}
        onUse={(place) => void session.use(place)}
        onUseSelection={() => void session.useSelection()}
      />
      <div className={styles.news}>
        {work && !isOfResults(work.kind) && (
          <WorkProgress label={words.work[work.kind]} progress={work.progress} onCancel={() => session.cancel()} />
        )}
        {notice && !isNoticeOfResults(notice) && <NoticeBar notice={notice} />}
      </div>
      <Summary state={state} />
      {understood && (
        // Decisions made while results are being written would not be in them.
        <div className={styles.flow} inert={isChanging(state)}>
          <AsOfField label={words.check.asOf} value={state.asOf} onChange={(day) => void session.setAsOf(day)} />
          <Understood key={state.place?.address} understood={understood} onChange={decide} onGo={go} />
          <Names
            groups={understood.nameGroups}
            policies={policies}
            faultyBlocks={faultyBlocks}
            onChoose={(key, id) => decide((all) => ({ ...all, policies: { ...all.policies, [key]: id } }))}
            onGo={go}
          />
          <Questions
            questions={understood.questions}
            onAnswer={(id, value) => decide((all) => ({ ...all, answers: { ...all.answers, [id]: value } }))}
            onGo={go}
          />
          <Decisions choices={choices} onChange={decide} />
          {checked && (
            <Problems
              checked={checked}
              onUse={(key) => decide((all) => ({ ...all, repairs: { ...all.repairs, [key]: true } }))}
              onGo={go}
            />
          )}
          {!work && !upToDate && <Button onClick={() => void session.checkAgain()}>{words.check.again}</Button>}
        </div>
      )}
      <Results session={session} state={state} />
    </div>
  );
}
