import { renewedEnd } from "../../rules/answers";
import { addDays, FIRST_DAY, isoText, monthEnd, monthStart, type Day } from "../../rules/days";
import type { Message, MessageValue } from "../../rules/messages";
import type { Level, Repair } from "../checkedList";
import type { DateRole } from "../columnRole";
import { say, type Said } from "../said";
import type { Certainty } from "../understoodList";
import { dayRepair } from "./listFrame";
import type { AnsweredLicence, AskedLicence } from "./licenceAnswers";

/** A problem that the rules have with a row's dates or term. */
export type EndFinding =
  | {
      readonly kind: "endNotTerm" | "endAssumed";
      readonly values: Readonly<Record<string, MessageValue>>;
      readonly repair?: Repair;
    }
  | {
      readonly kind: "rule";
      readonly about: "end" | "start" | "term";
      readonly message: Message;
      readonly level: Level;
      readonly expected: Said;
      readonly certainty: Certainty;
      readonly repair?: Repair;
    };

/** A row as the rules are asked about it, and where its start stands. */
export interface DatedLicence extends AskedLicence {
  readonly startRole: DateRole | null;
  readonly startHeader: string;
}

// A list of current terms shows renewed terms too: they begin on the day after an end of the policy.
function isRenewedTerm({ policy, start, end, term, startRole }: DatedLicence): boolean {
  if (startRole !== "start" || start === null || start < FIRST_DAY + 31) return false;
  const dayBefore = addDays(start, -1);
  // Renewed in time; bought again on that day; bought again later in a month, after an end of the month before.
  const ways = [
    [dayBefore, dayBefore],
    [dayBefore, start],
    [monthEnd(start, -1), start],
  ] as const;
  return ways.some(([previousEnd, paid]) => {
    const renewed = renewedEnd(policy, previousEnd, paid, term);
    return renewed.kind === "found" && renewed.value === end;
  });
}

function ofMonthBounds(message: Message, { start, end }: DatedLicence): EndFinding | undefined {
  if (message.id === "endNotMonthEnd" && end !== null) {
    const meant = monthEnd(end);
    const expected = say("expectDay", { day: isoText(meant) });
    const repair = dayRepair(meant, "likely");
    return { kind: "rule", about: "end", message, level: "stops", expected, certainty: "certain", repair };
  }
  if (message.id === "notMonthStart" && start !== null) {
    const meant = monthStart(start);
    const expected = say("expectDay", { day: isoText(meant) });
    const level = end === null ? "stops" : "assumed";
    return {
      kind: "rule",
      about: "start",
      message,
      level,
      expected,
      certainty: "certain",
      repair: dayRepair(meant, "possible"),
    };
  }
  return undefined;
}

function offTerm(licence: DatedLicence, expected: Day): EndFinding | undefined {
  const { policy, start, end, term, startRole } = licence;
  if (term === null || start === null || startRole !== "start" || end === expected) return undefined;
  const values = { policy: policy.id, start: isoText(start), term, end: isoText(expected), day: isoText(expected) };
  return { kind: "endNotTerm", values, repair: dayRepair(expected, "possible") };
}

/**
 * What the rules find wrong with the dates and the term of one licence.
 *
 * @param licence as read
 * @param answered what the rules answered
 * @returns undefined where the end is one that the policy gives, in its first term or a later one
 * @example endFinding({ sparx-jp, start 2020-04-15, end 2021-04-15 }, ...)
 *   //=> { kind: "rule", message: endNotMonthEnd, repair: 2021-04-30, ... }
 */
export function endFinding(licence: DatedLicence, { checked }: AnsweredLicence): EndFinding | undefined {
  const { policy, start, end, startHeader } = licence;
  const expected = checked?.expectedEnd;
  const message = checked?.problem ?? null;
  if (policy["open ended"] === "yes") {
    if (end === null || checked === null || checked.status.kind === "wrong") return undefined;
    const openEnded = { id: "openEnded", values: { policy: policy.id } } as const;
    const noEnd = say("expectNoEnd");
    return { kind: "rule", about: "end", message: openEnded, level: "assumed", expected: noEnd, certainty: "likely" };
  }
  if (message?.id === "endAssumed" && start !== null && expected?.kind === "found") {
    return { kind: "endAssumed", values: { end: isoText(expected.value), start: isoText(start), header: startHeader } };
  }
  // Nothing is wrong with the row: its policy only cannot say the end that the list leaves out.
  if (end === null && (expected?.kind === "not stated" || expected?.kind === "none")) return undefined;
  const offBounds = message && ofMonthBounds(message, licence);
  if (offBounds) return offBounds;
  if (message === null || message.id === "endNotProduced" || message.id === "endNotExpected") {
    if (end === null || expected?.kind !== "found" || end === expected.value || isRenewedTerm(licence))
      return undefined;
    const differs = offTerm(licence, expected.value);
    if (differs !== undefined || message === null) return differs;
    const policyEnd = say("expectPolicyEnd");
    return { kind: "rule", about: "end", message, level: "assumed", expected: policyEnd, certainty: "likely" };
  }
  const about = message.id === "termNotSold" || message.id === "termMissing" ? "term" : "start";
  return {
    kind: "rule",
    about,
    message,
    level: end === null ? "stops" : "assumed",
    expected: say(about === "term" ? "expectSoldTerm" : "expectDate"),
    certainty: "certain",
  };
}
