import { fill, paneWords } from "../../locales/taskpane";
import type { Policy } from "../../rules/policy";
import { lateStages } from "./lateStages";
import { policyFacts } from "./policyFacts";

/** One thing that a version says otherwise. */
export interface VersionLine {
  readonly name: string;
  readonly text: string;
}

/** An earlier version of a policy. */
export interface VersionText {
  readonly name: string;
  /** Where it differs from the version after it. */
  readonly lines: readonly VersionLine[];
}

export interface VersionTexts {
  /** What is said of a policy elsewhere is said for these days. */
  readonly present: string;
  readonly earlier: readonly VersionText[];
  /** Nothing is known of the days before the earliest version. */
  readonly isSilentBefore: boolean;
}

/** Everything that a version says, by name. */
function saidBy(policy: Policy, language: "en" | "ja"): Map<string, string> {
  const words = paneWords[language];
  const stages = lateStages(policy, language);
  const stageName = (number: number) => (number === 1 ? words.policies.late : fill(words.policies.stage, { number }));
  return new Map([
    ...policyFacts(policy, language).facts.map(({ field, text }) => [words.fields[field], text] as const),
    ...stages.flatMap(({ number, lines }) =>
      lines.map(({ field, text }) => [`${stageName(number)}: ${words.fields[field]}`, text] as const),
    ),
    [words.policies.last, words.after[policy.after]],
  ]);
}

function differences(before: Map<string, string>, after: Map<string, string>, notStated: string): VersionLine[] {
  const names = [...new Set([...after.keys(), ...before.keys()])];
  return names
    .filter((name) => before.get(name) !== after.get(name))
    .map((name) => ({ name, text: before.get(name) ?? notStated }));
}

/**
 * The versions of a policy in words, each by what it says otherwise.
 *
 * @param policy compiled policy
 * @param language of the words
 * @returns latest first; undefined where what the policy says holds for all days
 * @example versionTexts(sparxJp, "en")?.earlier[0]
 *   //=> { name: "rules for payments until 2018-09-30", lines: [{ name: "After the end: Possible until", text: "no limit" }] }
 */
export function versionTexts(policy: Policy, language: "en" | "ja"): VersionTexts | undefined {
  const [present, ...earlier] = policy.versions;
  if (present === undefined) return undefined;
  const said = policy.versions.map((version) => saidBy(version.policy, language));
  return {
    present: present.words[language],
    earlier: earlier.map(({ words }, index) => ({
      name: words[language],
      lines: differences(said[index + 1] ?? new Map(), said[index] ?? new Map(), paneWords[language].notStated),
    })),
    isSilentBefore: policy.versions.at(-1)?.from !== null,
  };
}
