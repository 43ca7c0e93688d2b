import { counted, type PaneWords } from "../../locales/taskpane";
import { planWords, type Compared, type ComparedDay, type DayShift, type MovedRow, type RowState } from "../../plan";
import { STATUS_WORDS } from "../../rules/answers";
import { toDay } from "../../rules/days";
import { dateText } from "../date/dateText";
import { answerText } from "../lookUp/answerText";
import { separatorOf } from "../policies/ruleText";
import { currencyText } from "../plan/amountText";

type Language = "en" | "ja";

/** More ways of moving than this are not told one by one. */
const MOST_SHIFTS = 4;

/**
 * By how many days a day moves, and in how many rows.
 *
 * @returns the commonest first; empty where the day moves nowhere
 * @example shiftsText([{ days: 61, rows: 9 }], words, "en") //=> "9 rows 61 days later"
 */
export function shiftsText(shifts: readonly DayShift[], words: PaneWords, language: Language): string {
  const said = words.whatIf;
  const sorted = [...shifts].sort((a, b) => b.rows - a.rows || a.days - b.days);
  const texts = sorted.slice(0, MOST_SHIFTS).map(({ days, rows }) => {
    const shift = counted(days > 0 ? said.later : said.earlier, Math.abs(days), language);
    return counted(said.rows, rows, language, { shift });
  });
  const more = sorted.length - texts.length;
  return [...texts, ...(more > 0 ? [counted(said.more, more, language)] : [])].join(separatorOf(language));
}

function valueText(state: RowState, compared: Compared, words: PaneWords, language: Language): string {
  const { none } = words.whatIf;
  if (compared === "status") return state.status === null ? none : STATUS_WORDS[state.status][language];
  if (compared === "amount") return state.amount === null ? none : currencyText(state.amount, state.currency, language);
  if (compared === "nextAction") return state.nextAction === null ? none : answerText(state.nextAction, language);
  const day = state[compared];
  return day === null ? none : dateText(toDay(Math.floor(day)), language);
}

/**
 * What changes in a row, one line for each answer; or why it can be told on one side only.
 *
 * @example movedText(row, words, "en")[0] //=> "Status: Active → Renewable"
 */
export function movedText({ before, after, changed }: MovedRow, words: PaneWords, language: Language): string[] {
  const said = words.whatIf;
  if (before.kind === "licence" && after.kind === "licence") {
    return changed.map((compared) => {
      const [from, to] = [before.state, after.state].map((state) => valueText(state, compared, words, language));
      return `${said.what[compared]}: ${from} → ${to}`;
    });
  }
  return [before, after].map((side) =>
    side.kind === "left out"
      ? said.cannotTell.replace("{why}", planWords(side.why, language))
      : `${said.what.status}: ${valueText(side.state, "status", words, language)}`,
  );
}

/** The days in the order in which they are told. */
export const TOLD_DAYS: readonly ComparedDay[] = ["nextAction", "end", "renewBy", "reinstateBy"];
