import { calendarWords } from "../../locales/calendar";
import { lookUpWords } from "../../locales/taskpane/lookUp";
import { fill } from "../../locales/taskpane";
import { citation } from "../../rules/answers";
import type { Language } from "../../rules/messages";
import type { Policy } from "../../rules/policy";
import type { DatedAction } from "./licenceActions";

/**
 * By which rule an event has its day, where that is written, since when it holds, and how sure it is.
 *
 * @param whole policy whose rule it is
 * @param action its field gives the day, in its version where the policy has several
 * @returns lines; the vendor's condition comes first where the event is one of its notices
 * @example sourceLines(sparx-jp, { kind: "renewBy", field: "renewal closes", ... }, "en")
 *   //=> ["Rule: SPX-4", "Source: Renewing and reinstating support, https://...", "How sure: the vendor's own page"]
 */
export function sourceLines(whole: Policy, { kind, field, version }: DatedAction, language: Language): string[] {
  const policy = version?.policy ?? whole;
  const words = calendarWords[language];
  const cited = policy["rule ids"].get(field)?.join(", ") ?? field;
  const rule = policy.inferred.en.includes(field) ? fill(words.inferred, { rule: cited }) : cited;
  const source = citation(policy, version === undefined ? [] : [version.words[language]], language);
  return [
    kind === "notice" ? policy["notice condition"][language] : "",
    fill(words.rule, { rule: `${policy.id}, ${rule}` }),
    source === "" ? "" : fill(words.source, { source }),
    fill(words.confidence, { confidence: lookUpWords[language].source.confidences[policy.confidence] }),
  ];
}
