import type { PlanSheetWords } from "../../locales/plan/sheet";
import type { Plan, PlannableList } from "../../plan";
import type { Language } from "../../rules/messages";
import type { WritableList } from "../results/lines";
import type { PlanSections } from "./planSections";

/** Everything that the sheet is made of. */
export interface SheetInput extends PlanSections {
  readonly list: WritableList;
  readonly plannable: PlannableList;
  readonly plan: Plan;
  readonly language: Language;
  readonly words: PlanSheetWords;
  /** Name of the Excel table of the licences. */
  readonly table: string;
  /** Whether amounts are formulas; without formulas that spill they are values. */
  readonly isLive: boolean;
}
