import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { missingRates } from "../../plan/sums/convert";
import type { Plan } from "../../plan";
import type { CheckState } from "../check/checkState";
import { CalendarFiles } from "./calendar/CalendarFiles";
import { InsertPlan } from "./InsertPlan";
import type { PlanSession } from "./PlanSession";
import type { PlanState } from "./planState";
import { PlanRows } from "./rows/PlanRows";
import { Rates } from "./settings/Rates";
import { PlanSums } from "./sums/PlanSums";
import { WhatIf } from "./whatIf/WhatIf";

const useStyles = makeStyles({
  flow: { alignItems: "stretch", display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  // Seen, but no longer of what is set above.
  old: { opacity: 0.6 },
});

/** Every currency that a plan speaks of, by name. */
function currenciesOf({ renew, status, lapse }: Plan): string[] {
  const sums = [...renew.money.currencies, ...status.money.currencies, ...lapse.reinstating.currencies];
  return [...new Set(sums.map(({ currency }) => currency))].sort();
}

interface PlanResultProps {
  readonly session: PlanSession;
  readonly state: PlanState;
  readonly list: CheckState;
}

/** What the plan says, and what can be done with it. */
export function PlanResult({ session, state, list }: PlanResultProps) {
  const styles = useStyles();
  const { settings, plannable, plan, upToDate } = state;
  const { understood, choices, policies } = list;
  const go = (address: string) => void session.list.go(address);
  const set = (changes: Partial<typeof settings>) => void session.set(changes);
  const currencies = plan ? currenciesOf(plan) : [];
  const { into, rates } = settings;
  const missing = into === null ? [] : missingRates(currencies, { into, rates: new Map(Object.entries(rates)) });
  return (
    <div className={styles.flow}>
      {plan && (
        <div className={mergeClasses(styles.flow, !upToDate && styles.old)} inert={!upToDate}>
          {currencies.length > 1 && (
            <Rates settings={settings} currencies={currencies} missing={missing} onChange={set} />
          )}
          <PlanSums plan={plan} line={settings.line} />
          <PlanRows plan={plan} line={settings.line} onGo={go} />
        </div>
      )}
      <InsertPlan session={session} state={state} />
      {plan && <CalendarFiles list={upToDate ? plannable : null} settings={settings} onChange={set} onGo={go} />}
      {upToDate && plannable && understood && (
        <WhatIf before={{ plannable, understood, choices, policies }} onGo={go} />
      )}
    </div>
  );
}
