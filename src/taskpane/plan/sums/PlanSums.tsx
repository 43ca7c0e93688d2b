import { fill } from "../../../locales/taskpane";
import type { CurrencySum, LapseLine, Plan } from "../../../plan";
import type { RememberedPlan } from "../../../workbook/rememberedPlan";
import { useLanguage } from "../../Language";
import { amountText, currencyText } from "../amountText";
import { Reinstating } from "./Reinstating";
import { SumSection } from "./SumSection";

/** The line that is looked at: each currency for itself, or all in one where there is a rate for each. */
export function PlanSums({ plan, line }: { plan: Plan; line: RememberedPlan["line"] }) {
  if (line === "lapse") return <LapseSums plan={plan} lapse={plan.lapse} />;
  return shownSums(plan, line).map((sums) => <CurrencySums key={sums.currency} plan={plan} sums={sums} />);
}

/** The sums of a line as they are shown. */
export function shownSums(plan: Plan, line: "renew" | "status"): readonly CurrencySum[] {
  const { converted, currencies } = plan[line].money;
  return converted ? [converted] : currencies;
}

function CurrencySums({ plan, sums }: { plan: Plan; sums: CurrencySum }) {
  const { language, words } = useLanguage();
  const said = words.planChart;
  const { currency, groups, months, fiscalYears } = sums;
  return (
    <SumSection
      plan={plan}
      heading={currency === "" ? said.heading : fill(said.headingIn, { currency })}
      drawn={{ groups, months: months.map(({ amount }) => amount) }}
      months={months}
      fiscalYears={fiscalYears}
      amounts={currency === "" ? said.amounts : currency}
      counts={said.payments}
      textOf={(amount) => amountText(amount, currency, language)}
    />
  );
}

function LapseSums({ plan, lapse }: { plan: Plan; lapse: LapseLine }) {
  const { language, words } = useLanguage();
  const said = words.planChart;
  const { losing, reinstating } = lapse;
  const asSum = (count: number) => ({ count, amount: count });
  return (
    <>
      <SumSection
        plan={plan}
        heading={said.heading}
        drawn={losing}
        months={losing.months.map(asSum)}
        fiscalYears={losing.fiscalYears.map(asSum)}
        amounts={said.licences}
        counts={null}
        textOf={(count) => count.toLocaleString(language)}
      />
      <Reinstating
        reinstating={reinstating}
        textOf={({ amount, currency }) => currencyText(amount, currency, language)}
      />
    </>
  );
}
