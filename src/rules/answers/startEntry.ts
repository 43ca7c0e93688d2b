import type { Day } from "../days";
import type { Policy } from "../policy";
import { found, type Answer } from "./answer";
import { supportStart } from "./supportStart";

const LEAVE_LOCKED = { en: "the field cannot be changed: leave it", ja: "変更できない欄なのでそのままにする" };
const LEAVE_PRESET = {
  en: "the field shows another day than today: leave it",
  ja: "本日以外の日付なのでそのままにする",
};

/**
 * The date to type into a vendor's start date field.
 *
 * @param policy compiled policy
 * @param locked whether the field cannot be changed
 * @param shown the date the field shows
 * @param today the day on which the form is filled in
 * @param date the delivery, certificate or agreed date
 * @returns the shown date where it is to be left alone, else the policy's own start
 * Rule NEC-5; source: the policy's.
 * @example startEntry(nec-pp, false, 2025-02-03, 2025-02-03, 2025-01-20) //=> 2025-01-20
 */
export function startEntry(policy: Policy, locked: boolean, shown: Day, today: Day, date: Day): Answer<Day> {
  if (!locked && shown === today) return supportStart(policy, date);
  const remark = locked ? LEAVE_LOCKED : LEAVE_PRESET;
  return found(shown, [{ field: "start entry", remark, from: shown, to: shown, term: 0 }]);
}
