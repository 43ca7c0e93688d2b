import { confidenceWords } from "../../locales/confidence";
import type { BusinessDays } from "../calendar";
import type { Day } from "../days";
import { describeAnchor, describeStep, type CompiledRule } from "../language";
import { sentence, type Language, type LocalText, type Message } from "../messages";
import type { Policy } from "../policy";
import type { Answer, Because } from "./answer";
import { businessDaysOf } from "./businessDaysOf";
import { citation } from "./citation";
import { projectedWords } from "./projectedWords";

/** One row of an explanation. */
export interface ExplainedStep {
  readonly text: string;
  /** The day reached; null where there is none; a message where that is the answer. */
  readonly day: Day | Message | null;
  /** The ids of the source's rules, or the field where the policy names no id. */
  readonly cited: string;
  readonly source: string;
}

/** The vendor's word and the user's own need no remark; whatever else a source is, is said beside it. */
const UNSAID: ReadonlySet<Policy["confidence"]> = new Set(["vendor page", "own"]);
const INFERRED = { en: " (inferred)", ja: "(推定)" };

/** Writes the rows of one policy in one language. */
class Explainer {
  private readonly source: string;

  constructor(
    private readonly policy: Policy,
    private readonly language: Language,
    private readonly businessDays: BusinessDays,
    version: LocalText | null = null,
  ) {
    const { confidence } = policy;
    const isUnsaid = UNSAID.has(confidence) || citation(policy, [], language) === "";
    const sureness = isUnsaid ? [] : [confidenceWords[language][confidence]];
    this.source = citation(policy, [...sureness, ...(version === null ? [] : [version[language]])], language);
  }

  row(text: string, day: ExplainedStep["day"], field: string): ExplainedStep {
    const inferred = this.policy.inferred.en.includes(field) ? INFERRED[this.language] : "";
    const cited = this.policy["rule ids"].get(field)?.join(", ") ?? field;
    return { text: text + inferred, day, cited, source: this.source };
  }

  rule({ field, from, term }: Because, rule: CompiledRule): ExplainedStep[] {
    const { businessDays } = this;
    const first = this.row(
      describeAnchor(rule.anchor, this.language),
      from,
      rule.steps.length === 0 ? field : rule.anchor,
    );
    let reached = from;
    const steps = rule.steps.map((step, index) => {
      reached = rule.stepRuns[index]?.(reached, term, businessDays) ?? reached;
      const counted = step.kind.includes("business") || ("unit" in step && step.unit === "business day");
      const projected = counted && businessDays.projected(reached) ? projectedWords(this.policy)[this.language] : "";
      return this.row(describeStep(step, term, this.language) + projected, reached, field);
    });
    return [first, ...steps];
  }
}

/**
 * The steps that led to an answer, one a row; the last row's day is the answer.
 *
 * @param policy whose rules were used
 * @param answer what `QUESTIONS` or `lastSafeDay` gave
 * @param language "en" or "ja"
 * @param businessDays those that the answer was counted with: the policy's, with the caller's closed days
 * @returns rows: step in words, day, rule ids or field, source; the last row of a missing date is its sentence
 * @example explain(sparx-jp, supportEnd(sparx-jp, 2020-04-15), "en").at(-1)
 *   //=> { text: "last day of that month (inferred)", day: 2021-04-30, cited: "SPX-2, SPX-3", ... }
 */
export function explain(
  policy: Policy,
  answer: Exclude<Answer<unknown>, { kind: "wrong" }>,
  language: Language,
  businessDays: BusinessDays = businessDaysOf(policy),
): ExplainedStep[] {
  let explainer = new Explainer(policy, language, businessDays);
  const rows = answer.because.flatMap((link) => {
    const { version } = link;
    if (version !== undefined) {
      // An earlier version may have another source.
      explainer = new Explainer(version.policy, language, businessDays, version.words);
      return [];
    }
    if (link.rule !== undefined) return explainer.rule(link, link.rule);
    return [explainer.row(link.remark?.[language] ?? "", link.to, link.field)];
  });
  if (answer.kind === "found") return rows;
  return [...rows, explainer.row(sentence(answer.message, language), answer.message, answer.kind)];
}
