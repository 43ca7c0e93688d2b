import { isoText, type Day } from "../days";
import { message, type LocalText, type Message } from "../messages";
import type { Policy, PolicyVersion } from "../policy";
import { notStated, type Answer, type Because, type Found } from "./answer";
import { isSame } from "./isSame";

/** The days by which the version of a policy is chosen. */
export interface CountingDays {
  /** Day of purchase; null where the question does not tell it: any day until that of payment, then. */
  readonly bought: Day | null;
  /** Day of payment; the support end where a licence is renewed in time and nothing is said of the day. */
  readonly paid: Day;
}

/** Under which version something falls: the one or several that may hold; none where no version is known of the day. */
export interface HeldVersions {
  readonly day: Day;
  readonly versions: readonly PolicyVersion[];
}

/** The versions of a policy that may hold; newest first. */
export function heldVersions({ versions, "version by": by }: Policy, { bought, paid }: CountingDays): HeldVersions {
  if (by === "purchase" && bought === null) {
    return { day: paid, versions: versions.filter(({ from }) => from === null || from <= paid) };
  }
  const day = by === "purchase" && bought !== null ? bought : paid;
  const held = versions.find(({ from, to }) => (from === null || from <= day) && (to === null || day <= to));
  return { day, versions: held === undefined ? [] : [held] };
}

/** Names the version that an answer was taken from. */
export function versionNamed(version: PolicyVersion, day: Day): Because {
  return { field: "valid from", version, from: day, to: null, term: 0 };
}

/** The version that a found answer was taken from; undefined for a policy without versions. */
export function versionOf({ because }: Found<unknown>): PolicyVersion | undefined {
  return because.find(({ version }) => version !== undefined)?.version;
}

function wordsOf(versions: readonly PolicyVersion[]): LocalText {
  return {
    en: versions.map(({ words }) => words.en).join("; "),
    ja: versions.map(({ words }) => words.ja).join("、"),
  };
}

/** That no version is known to hold on a day. */
export function noVersion(policy: Policy, day: Day): Message {
  return message("noVersion", { policy: policy.id, found: isoText(day), known: wordsOf(policy.versions) });
}

/**
 * Asks the version of a policy that holds on the day that counts.
 *
 * @param policy with versions or without: then it is asked itself
 * @param days of purchase and payment
 * @param ask the question
 * @returns its answer, with the version named; not stated where no version is known of the day, or several may hold
 *   and do not say the same
 */
export function inVersion<T>(policy: Policy, days: CountingDays, ask: (version: Policy) => Answer<T>): Answer<T> {
  if (policy.versions.length === 0) return ask(policy);
  const { day, versions } = heldVersions(policy, days);
  const answers = versions.map((version) => ({ version, answer: ask(version.policy) }));
  // A version that the dates cannot have come from is none that holds.
  const fitting = answers.filter(({ answer }) => answer.kind !== "wrong");
  const [first, ...others] = fitting.length > 0 ? fitting : answers;
  if (first === undefined) return notStated(noVersion(policy, day));
  const { version, answer } = first;
  if (others.some((other) => !isSame(valueOf(other.answer), valueOf(answer)))) {
    return notStated(
      message("versionsDiffer", { policy: policy.id, known: wordsOf(fitting.map((each) => each.version)) }),
    );
  }
  if (answer.kind === "wrong" || others.length > 0) return answer;
  return { ...answer, because: [versionNamed(version, day), ...answer.because] };
}

const valueOf = (answer: Answer<unknown>): unknown => (answer.kind === "found" ? answer.value : answer.kind);
