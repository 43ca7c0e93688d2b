import { calendarById, calendarIds, parseClosures, type Calendar, type Closures } from "../calendar";
import { dayOfIso, isDay, type Day } from "../days";
import { compileRule, parseRule, type Anchor, type CompiledRule } from "../language";
import { message, type LocalText, type Message } from "../messages";
import { BACK_PAY_FORM, readBackPay, type BackPay } from "./backPay";
import { foldText } from "./foldText";
import { readUnstated, stated, type Stated } from "./stated";
import { readStagePrice, STAGE_PRICE_FORM, type StagePrice } from "./stagePrice";
import { readSurcharge, SURCHARGE_FORM, type Surcharge } from "./surcharge";
import { readTerms, type Terms } from "./terms";

/** A rule of a policy, or that there is none, or that the source is silent. */
export type StatedRule = Stated<CompiledRule>;

/** That the text of a field does not fit, and why. */
export class Unfit extends Error {
  constructor(readonly reason: Message) {
    super("field");
  }
}

/** A kind of field: turns the text of a cell into what the answers use, or throws what does not fit. */
export type Kind<T> = (text: string, local: LocalText) => T;

/** The field's own name is filled in by whoever knows it. */
function unfit(found: string, expected: string | LocalText): never {
  throw new Unfit(message("fieldWrong", { found: `"${found}"`, expected }));
}

const parts = (text: string): string[] =>
  text
    .split(/[;\uFF1B\n]/u)
    .map((part) => part.trim())
    .filter((part) => part !== "");

function readRule(text: string, anchors: readonly Anchor[]): CompiledRule {
  const parsed = parseRule(text);
  if (!parsed.ok) {
    const { word, position, expected } = parsed.fault;
    throw new Unfit(message("ruleWrong", { found: `"${word}"`, position, expected: expected.join(", ") }));
  }
  if (!anchors.includes(parsed.rule.anchor)) {
    throw new Unfit(message("anchorWrong", { found: `"${parsed.rule.anchor}"`, expected: anchors.join(", ") }));
  }
  return compileRule(parsed.rule);
}

/** Free text in two languages. */
export const text: Kind<LocalText> = (_, local) => local;

/** An identifier: the text itself, trimmed. */
export const identifier: Kind<string> = (value) => foldText(value) || unfit(value, "a short name");

/** A day, or none where nothing is written. */
export const day: Kind<Day | null> = (value) => {
  const folded = foldText(value);
  if (folded === "") return null;
  // What looks like a date becomes a serial when it is typed into a cell.
  const serial = /^\d{2,7}$/.test(folded) ? Number(folded) : 0;
  return isDay(serial) ? serial : (dayOfIso(folded) ?? unfit(value, "2018-10-01"));
};

/** Several texts, in two languages. */
export interface LocalList {
  readonly en: readonly string[];
  readonly ja: readonly string[];
}

export const EMPTY_LIST: LocalList = { en: [], ja: [] };

/** Several texts, separated by semicolons. */
export const list: Kind<LocalList> = (_, local) => ({
  en: parts(local.en),
  ja: parts(local.ja),
});

/** One of a few words. */
export const choice =
  <T extends string>(...words: readonly [T, ...T[]]): Kind<T> =>
  (value) =>
    words.find((word) => word === foldText(value)) ?? unfit(value, words.join(", "));

/** What one term costs in a late stage. */
export const stagePrice: Kind<Stated<StagePrice>> = (value) => readStagePrice(value) ?? unfit(value, STAGE_PRICE_FORM);

/** What becomes of the gap when lapsed support is taken up again. */
export const backPay: Kind<Stated<BackPay>> = (value) => readBackPay(value) ?? unfit(value, BACK_PAY_FORM);

/** What is added to the price when lapsed support is taken up again. */
export const surcharge: Kind<Stated<Surcharge>> = (value) => readSurcharge(value) ?? unfit(value, SURCHARGE_FORM);

/** Yes, no, or not stated. */
export const yesNo = choice("yes", "no", "not stated");

/** A rule that starts from one of the given dates, `none`, or `not stated`. */
export const rule =
  (...anchors: readonly Anchor[]): Kind<StatedRule> =>
  (value) =>
    readUnstated(value) ?? stated(readRule(value, anchors));

/** A rule as above, or `no limit`. */
export const limit: Kind<StatedRule | { readonly kind: "no limit" }> = (value) =>
  foldText(value) === "no limit" ? { kind: "no limit" } : (readUnstated(value) ?? stated(readRule(value, ["end"])));

/** Several rules on the support end, separated by semicolons. */
export const rules: Kind<Stated<readonly CompiledRule[]>> = (value) => {
  const texts = parts(value);
  // Separators alone are no list without rules, but a faulty rule.
  return readUnstated(value) ?? stated((texts.length === 0 ? [value] : texts).map((part) => readRule(part, ["end"])));
};

/** Lengths that are sold, in months. */
export const terms: Kind<Stated<Terms>> = (value) =>
  readTerms(value) ?? unfit(value, "12, 24, ...; whole years; none; not stated");

/** A public-holiday calendar, or `none` for weekends only. */
export const calendar: Kind<Calendar | undefined> = (value) => {
  if (foldText(value) === "none") return undefined;
  return calendarById(value) ?? unfit(value, `${calendarIds.join(", ")}, none`);
};

/** Days on which the vendor is closed. */
export const closures: Kind<Closures | undefined> = (value) => {
  if (readUnstated(value) !== undefined) return undefined;
  const parsed = parseClosures(value);
  return parsed.ok ? parsed.closures : unfit(parsed.found, "days such as 12-29 to 01-03, 08-13");
};

/** Clock times by channel, `direct 15:00; package 16:00`, as fractions of a day. */
export const cutOffs: Kind<ReadonlyMap<string, number>> = (value) => {
  if (readUnstated(value) !== undefined) return new Map();
  return new Map(
    parts(value.normalize("NFKC").replace(/,/gu, ";")).map((part) => {
      const [, channel = "", hour = "", minute = ""] = /^(.+?)\s+(\d{1,2}):(\d{2})$/u.exec(part) ?? [];
      if (channel === "" || Number(hour) > 23 || Number(minute) > 59) unfit(part, "direct 15:00; package 16:00");
      return [foldText(channel), (Number(hour) * 60 + Number(minute)) / 1440];
    }),
  );
};

/** The ids of the source's rules behind each field, `initial end: SPX-1 SPX-3; renewal opens: SPX-6`. */
export const ruleIds: Kind<ReadonlyMap<string, readonly string[]>> = (value) => {
  return new Map(
    parts(value).map((part) => {
      const [, field = "", ids = ""] = /^([^:]+):\s*(.+)$/u.exec(part) ?? [];
      if (field === "") unfit(part, "field: id id; field: id");
      return [foldText(field), ids.split(/[\s,]+/u)];
    }),
  );
};
