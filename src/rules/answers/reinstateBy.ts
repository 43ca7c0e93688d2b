import type { BusinessDays } from "../calendar";
import type { Day } from "../days";
import { message } from "../messages";
import { foldText, type Policy } from "../policy";
import { found, none, notStated, wrong, type Answer } from "./answer";
import { acrossVersions } from "./acrossVersions";
import { applyRule } from "./applyRule";
import { checkEnd } from "./checkEnd";
import { fieldWords } from "./fieldWords";

/** The channel's name in the policy, whichever language it was asked in; undefined where the policy has no such channel. */
function channelOf(policy: Policy, asked: string): string | undefined {
  const folded = foldText(asked);
  // A policy that lists no channels may still have a cut-off for one.
  if (policy.channels.en.length === 0) return folded;
  const index = policy.channels.ja.map(foldText).indexOf(folded);
  const names = policy.channels.en.map(foldText);
  return names.includes(folded) ? folded : names[index];
}

/**
 * The last day on which lapsed support can be reinstated.
 *
 * @param policy compiled policy
 * @param end support end, inclusive
 * @param channel the buyer's channel, or null; a policy without channels takes any
 * @param businessDays the policy's, with the caller's closed days
 * @returns day; with a channel that has a cut-off its clock time as the fraction (15:00 = .625); none or not stated as
 *   the policy says; wrong for an unknown channel
 * Rules SPX-14, SPX-15, SPX-11, NJ-7; source: the policy's.
 * @example reinstateBy(sparx-jp, 2020-07-31, "direct") //=> 2023-07-31 15:00 (45138.625)
 */
export function reinstateBy(
  policy: Policy,
  end: Day,
  channel: string | null = null,
  businessDays?: BusinessDays,
): Answer<number> {
  return acrossVersions(policy, end, (version) => lastDayIn(version, end, channel, businessDays));
}

function lastDayIn(policy: Policy, end: Day, channel: string | null, businessDays?: BusinessDays): Answer<number> {
  const refused = checkEnd(policy, end);
  if (refused !== undefined) return refused;
  const known = policy.channels;
  const name = channel === null ? undefined : channelOf(policy, channel);
  if (channel !== null && name === undefined) {
    const names = { en: known.en.join(", "), ja: known.ja.join(", ") };
    return wrong(message("unknownChannel", { policy: policy.id, found: `"${channel}"`, known: names }));
  }
  const closed = policy.late.findIndex(({ until }) => until.kind === "none");
  // A stage of "none" ends the ladder: the last day is that of the stage before it, where there is one.
  const ladder = closed < 0 ? policy.late : policy.late.slice(0, Math.max(closed, 1));
  const stage = ladder.at(-1);
  const field = `late ${Math.max(ladder.length, 1)} until`;
  const values = { policy: policy.id, what: fieldWords(field) };
  if (stage === undefined) return notStated(message("notStated", values));
  if (stage.until.kind === "no limit") return none(message("noLimit", values));
  const answer = applyRule(policy, field, stage.until, end, { businessDays });
  if (answer.kind !== "found") return answer;
  return found(answer.value + (stage["cut-off"].get(name ?? "") ?? 0), answer.because);
}
