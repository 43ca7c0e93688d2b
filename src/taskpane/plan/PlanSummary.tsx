import { Text } from "@fluentui/react-components";
import { counted, fill } from "../../locales/taskpane";
import type { Plan } from "../../plan";
import type { RememberedPlan } from "../../workbook/rememberedPlan";
import { useLanguage } from "../Language";
import { separatorOf } from "../policies/ruleText";
import { currencyText } from "./amountText";
import { monthText } from "./monthText";
import { shownSums } from "./sums/PlanSums";

/** What the line comes to, in one sentence that screen readers read out when it changes. */
export function PlanSummary({ plan, line }: { plan: Plan | null; line: RememberedPlan["line"] }) {
  const { language, words } = useLanguage();
  const sentence = (): string => {
    const [first, last] = [plan?.months[0], plan?.months.at(-1)];
    if (!plan || first === undefined || last === undefined) return "";
    const period = { from: monthText(first, language), to: monthText(last, language) };
    if (line === "lapse") return counted(words.plan.lapsing, plan.lapse.losing.licences, language, period);
    const sums = shownSums(plan, line);
    const payments = sums.reduce((all, { count }) => all + count, 0);
    if (payments === 0) return fill(words.plan.noPayments, period);
    const amounts = sums.map(({ amount, currency }) => currencyText(amount, currency, language));
    return counted(words.plan.planned, payments, language, { ...period, amounts: amounts.join(separatorOf(language)) });
  };
  return (
    <Text role="status" weight="semibold">
      {sentence()}
    </Text>
  );
}
