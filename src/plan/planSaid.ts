import type { PLAN_SENTENCES } from "../locales/plan/reasons";
import type { Said } from "../list";
import type { MessageValue } from "../rules/messages";

export type PlanSentenceId = keyof typeof PLAN_SENTENCES;

/** A sentence about a row of a plan, not yet put into a language. */
export interface PlanMessage {
  readonly id: PlanSentenceId;
  readonly values: Readonly<Record<string, MessageValue>>;
}

/** A sentence of the plan, of the list reader, or of the rules. */
export type PlanSaid = PlanMessage | Said;
