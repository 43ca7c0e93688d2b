import { calendarWords } from "../../locales/calendar";
import { fill } from "../../locales/taskpane";
import type { SafeDay } from "../../rules/answers";
import { clockText } from "../../rules/days";
import type { Language } from "../../rules/messages";
import { foldText, lateField, type Policy } from "../../rules/policy";

function channelName(policy: Policy, channel: string, language: Language): string {
  return policy.channels[language][policy.channels.en.map(foldText).indexOf(channel)] ?? channel;
}

/**
 * The vendor's clock time, in words: calendars would turn a time of day into the reader's own zone.
 *
 * @param policy whose late stage may have cut-offs
 * @param channel as the policy names it, or null
 * @param safe the answer of `lastSafeDay` for that channel
 * @returns a line; without a channel the times of all of them; empty where there is no cut-off
 * @example cutOffLine(sparx-jp, "direct", { cutOff: 0.625, ... }, "en") //=> "Cut-off on the vendor's last day: 15:00 (Asia/Tokyo)"
 */
export function cutOffLine(
  policy: Policy,
  channel: string | null,
  { cutOff, field, policy: version }: SafeDay,
  language: Language,
): string {
  const words = calendarWords[language];
  const zone = policy["time zone"][language];
  const inZone = (times: string) => (zone === "" ? times : fill(words.inZone, { times, zone }));
  if (cutOff !== null) return fill(words.cutOff, { times: inZone(clockText(cutOff)) });
  const stage = version.late[(lateField(field)?.stage ?? 0) - 1];
  if (channel !== null || stage === undefined || stage["cut-off"].size === 0) return "";
  const times = [...stage["cut-off"]]
    .map(([name, time]) =>
      fill(words.channelTime, { channel: channelName(policy, name, language), time: clockText(time) }),
    )
    .join(words.between);
  return fill(words.cutOffByChannel, { times: inZone(times) });
}
