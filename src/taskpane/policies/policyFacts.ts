import { paneWords } from "../../locales/taskpane";
import type { PaneWords } from "../../locales/taskpane";
import type { CompiledRule } from "../../rules/language";
import type { Policy, Stated } from "../../rules/policy";
import { onlyTerm, ruleText, separatorOf, termsText } from "./ruleText";

export type FactField = keyof PaneWords["fields"];

/** One thing that a policy says, in words. */
export interface PolicyFact {
  readonly field: FactField;
  readonly text: string;
  /** Ids of the source's rules behind it. */
  readonly ruleIds: readonly string[];
  readonly inferred: boolean;
}

export interface PolicyFacts {
  readonly facts: readonly PolicyFact[];
  /** What the source is silent about. */
  readonly notStated: readonly FactField[];
}

const BEGINNING = ["support start", "start earliest", "start latest", "counted from"] as const;
const RENEWAL = ["renewal opens", "renewal closes", "cancel by"] as const;

/** Text of what is stated; the word for none; null where the source is silent. */
function said<T>(value: Stated<T> | undefined, text: (value: T) => string, language: "en" | "ja"): string | null {
  if (value === undefined || value.kind === "not stated") return null;
  return value.kind === "none" ? paneWords[language].none : text(value.value);
}

function texts(policy: Policy, language: "en" | "ja"): readonly (readonly [FactField, string | null])[] {
  const { yesNo } = paneWords[language];
  const first = onlyTerm(policy["initial terms"]);
  const renewed = onlyTerm(policy["renewal terms"]);
  const separator = separatorOf(language);
  const rule = (term: number | null) => (value: CompiledRule) => ruleText(value, term, language);
  const flag = (field: "first end suspends all" | "partial renewal disables the rest") =>
    [field, policy[field] === "not stated" ? null : yesNo[policy[field]]] as const;
  return [
    ["names", policy.names[language].join(separator) || null],
    ["channels", policy.channels[language].join(separator) || null],
    ["calendar", policy.calendar?.name[language] ?? null],
    ["open ended", policy["open ended"] === "yes" ? yesNo.yes : null],
    ...BEGINNING.map((field) => [field, said(policy[field], rule(first), language)] as const),
    [
      "initial terms",
      said(policy["initial terms"], () => termsText(policy["initial terms"], language) ?? "", language),
    ],
    ["initial end", said(policy["initial end"], rule(first), language)],
    ...RENEWAL.map((field) => [field, said(policy[field], rule(renewed), language)] as const),
    [
      "renewal terms",
      said(policy["renewal terms"], () => termsText(policy["renewal terms"], language) ?? "", language),
    ],
    ["renewed end", said(policy["renewed end"], rule(renewed), language)],
    [
      "notices",
      said(policy.notices, (rules) => rules.map(rule(renewed)).join(language === "ja" ? "。" : "; "), language),
    ],
    ["notice condition", policy["notice condition"][language] || null],
    flag("first end suspends all"),
    flag("partial renewal disables the rest"),
  ];
}

// A policy without these is complete all the same: they are no dates somebody would look for.
const SILENT: readonly FactField[] = [
  "names",
  "channels",
  "calendar",
  "open ended",
  "counted from",
  "notice condition",
];

/**
 * What a policy says, in the order in which a licence lives: beginning, first term, renewal.
 *
 * @param policy compiled policy
 * @param language of the words
 * @returns one fact a field, and the fields of which the source says nothing
 * @example policyFacts(sparxJp, "en").facts.find(({ field }) => field === "initial end")
 *   //=> { text: "Purchase date, 12 months later, last day of that month", ruleIds: ["SPX-2", "SPX-3"], inferred: true }
 */
export function policyFacts(policy: Policy, language: "en" | "ja"): PolicyFacts {
  const all = texts(policy, language);
  // Where no field of its own says when renewal closes or support starts, the end and the anchor themselves count; without
  // one to cancel by nothing renews by itself.
  const defaults: readonly FactField[] = ["renewal closes", "support start", "cancel by"];
  return {
    facts: all.flatMap(([field, text]) =>
      text === null
        ? []
        : [{ field, text, ruleIds: policy["rule ids"].get(field) ?? [], inferred: policy.inferred.en.includes(field) }],
    ),
    notStated: all.flatMap(([field, text]) => {
      const isDefault = defaults.includes(field) && policy[field as "support start"] === undefined;
      return text === null && !SILENT.includes(field) && !isDefault ? [field] : [];
    }),
  };
}
