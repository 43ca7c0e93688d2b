import { counted } from "../../../locales/taskpane";
import type { Plan } from "../../../plan";
import type { RememberedPlan } from "../../../workbook/rememberedPlan";
import { useLanguage } from "../../Language";
import { assumptionsOf, reasonsOf } from "./reasonGroups";
import { ReasonRows } from "./ReasonRows";

interface PlanRowsProps {
  readonly plan: Plan;
  readonly line: RememberedPlan["line"];
  readonly onGo: (address: string) => void;
}

/** The rows that the line leaves out, and those it counts with an assumption. */
export function PlanRows({ plan, line, onGo }: PlanRowsProps) {
  const { language, words } = useLanguage();
  const leftOut = [...plan.leftOut, ...plan[line].leftOut];
  const { assumed } = plan[line];
  return (
    <>
      <ReasonRows
        summary={counted(words.planRows.leftOut, leftOut.length, language)}
        reasons={reasonsOf(leftOut)}
        onGo={onGo}
      />
      <ReasonRows
        summary={counted(words.planRows.assumed, assumed.length, language)}
        reasons={assumptionsOf(assumed)}
        onGo={onGo}
      />
    </>
  );
}
