import type { Day } from "../days";
import type { Policy, PolicyVersion } from "../policy";
import { found, notStated, type Answer } from "./answer";
import { inVersion, noVersion, versionNamed } from "./inVersion";

/** What a version says of its own days; undefined where its time was over before, so that the version before it counts. */
function lastDayWithin({ from, to }: PolicyVersion, last: Answer<number>): Answer<number> | undefined {
  if (last.kind === "not stated" || last.kind === "wrong") return last;
  if (last.kind === "found") {
    if (from !== null && last.value < from) return undefined;
    // A clock time on the last day of the version stays.
    return to !== null && last.value >= to + 1 ? found(to, last.because) : last;
  }
  if (!isUnlimited(last)) return undefined;
  return to === null ? last : found(to, last.because);
}

/** Whether there is no last day because it stays possible. */
export function isUnlimited(last: Answer<number>): boolean {
  return last.kind === "none" && last.message.id === "noLimit";
}

/**
 * The last day on which something can be paid, over all versions of a policy: a version ends what it does not carry on.
 *
 * @param policy compiled policy
 * @param end support end, inclusive: only what is paid after it counts
 * @param lastDay the last day by one version, a clock time as its fraction
 * @returns the latest day of all, with the version named; none where no version has one
 */
export function acrossVersions(policy: Policy, end: Day, lastDay: (version: Policy) => Answer<number>): Answer<number> {
  const { versions } = policy;
  if (versions.length === 0 || policy["version by"] === "purchase") {
    return inVersion(policy, { bought: null, paid: end }, lastDay);
  }
  let refused: Answer<number> | undefined;
  for (const version of versions) {
    if (version.to !== null && version.to <= end) break;
    const last = lastDay(version.policy);
    const within = lastDayWithin(version, last);
    if (within?.kind === "wrong") return within;
    if (within !== undefined) return { ...within, because: [versionNamed(version, end), ...within.because] };
    if (refused === undefined || refused.kind === "found") refused = last;
  }
  const oldest = versions.at(-1)?.from ?? null;
  // What held before the first known day may have been anything.
  const isKnown = oldest === null || oldest <= end + 1;
  return refused !== undefined && isKnown ? refused : notStated(noVersion(policy, end));
}
