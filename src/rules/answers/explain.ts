import { isoText, type Day } from "../days";
import { describeAnchor, describeStep, type CompiledRule } from "../language";
import { sentence, type Language, type Message } from "../messages";
import type { Policy } from "../policy";
import type { Because } from "./answer";
import { businessDaysOf } from "./businessDaysOf";
import type { AnyAnswer } from "./questions";

/** One row of an explanation. */
export interface ExplainedStep {
  readonly text: string;
  /** The day reached; null where there is none; a message where that is the answer. */
  readonly day: Day | Message | null;
  /** The ids of the source's rules, or the field where the policy names no id. */
  readonly cited: string;
  readonly source: string;
}

const INFERRED = { en: " (inferred)", ja: "(推定)" };
const PROJECTED = {
  en: " (projected: holidays after {until} are not official yet)",
  ja: "(予測: {until} より後の祝日は未確定)",
};

/** Writes the rows of one policy in one language. */
class Explainer {
  private readonly source: string;

  constructor(
    private readonly policy: Policy,
    private readonly language: Language,
  ) {
    this.source = [policy.source[language], policy["source address"].en].filter((part) => part !== "").join(", ");
  }

  row(text: string, day: ExplainedStep["day"], field: string): ExplainedStep {
    const inferred = this.policy.inferred.en.includes(field) ? INFERRED[this.language] : "";
    const cited = this.policy["rule ids"].get(field)?.join(", ") ?? field;
    return { text: text + inferred, day, cited, source: this.source };
  }

  rule({ field, from, term }: Because, rule: CompiledRule): ExplainedStep[] {
    const businessDays = businessDaysOf(this.policy);
    const first = this.row(
      describeAnchor(rule.anchor, this.language),
      from,
      rule.steps.length === 0 ? field : rule.anchor,
    );
    let reached = from;
    const steps = rule.steps.map((step, index) => {
      reached = rule.stepRuns[index]?.(reached, term, businessDays) ?? reached;
      const counted = step.kind.includes("business") || ("unit" in step && step.unit === "business day");
      const projected = counted && businessDays.projected(reached) ? this.projected() : "";
      return this.row(describeStep(step, term, this.language) + projected, reached, field);
    });
    return [first, ...steps];
  }

  private projected(): string {
    const until = this.policy.calendar?.officialUntil;
    return until === undefined ? "" : PROJECTED[this.language].replace("{until}", isoText(until));
  }
}

/**
 * The steps that led to an answer, one a row; the last row's day is the answer.
 *
 * @param policy whose rules were used
 * @param answer what `QUESTIONS` gave
 * @param language "en" or "ja"
 * @returns rows: step in words, day, rule ids or field, source; the last row of a missing date is its sentence
 * @example explain(sparx-jp, supportEnd(sparx-jp, 2020-04-15), "en").at(-1)
 *   //=> { text: "last day of that month (inferred)", day: 2021-04-30, cited: "SPX-2, SPX-3", ... }
 */
export function explain(
  policy: Policy,
  answer: Exclude<AnyAnswer, { kind: "wrong" }>,
  language: Language,
): ExplainedStep[] {
  const explainer = new Explainer(policy, language);
  const rows = answer.because.flatMap((link) =>
    link.rule === undefined
      ? [explainer.row(link.remark?.[language] ?? "", link.to, link.field)]
      : explainer.rule(link, link.rule),
  );
  if (answer.kind === "found") return rows;
  return [...rows, explainer.row(sentence(answer.message, language), answer.message, answer.kind)];
}
