import { Text } from "@fluentui/react-components";
import { counted } from "../../../locales/taskpane";
import type { Reinstating as ReinstatingSums, Sum } from "../../../plan";
import { dateText } from "../../date/dateText";
import { useLanguage } from "../../Language";
import { separatorOf } from "../../policies/ruleText";

interface ReinstatingProps {
  readonly reinstating: ReinstatingSums;
  readonly textOf: (sum: Sum & { readonly currency: string }) => string;
}

/** What it costs to take up again at the end of the plan what was let lapse. */
export function Reinstating({ reinstating: { on, currencies, converted, leftOut }, textOf }: ReinstatingProps) {
  const { language, words } = useLanguage();
  const sums = converted ? [converted] : currencies;
  const count = sums.reduce((all, sum) => all + sum.count, 0);
  return (
    <>
      {count > 0 && (
        <Text>
          {counted(words.planChart.reinstating, count, language, {
            day: dateText(on, language),
            amounts: sums.map(textOf).join(separatorOf(language)),
          })}
        </Text>
      )}
      {leftOut.length > 0 && <Text>{counted(words.planChart.notReinstated, leftOut.length, language)}</Text>}
    </>
  );
}
