import * as z from "zod/mini";
import { calendarById, calendarIds, parseClosures } from "../calendar";
import { compileRule, parseRule, type Anchor, type CompiledRule } from "../language";
import { message, type LocalText, type Message } from "../messages";
import { BACK_PAY_FORM, readBackPay } from "./backPay";
import { foldText } from "./foldText";
import { readUnstated, stated, type Stated } from "./stated";
import { readStagePrice, STAGE_PRICE_FORM } from "./stagePrice";
import { readSurcharge, SURCHARGE_FORM } from "./surcharge";
import { readTerms } from "./terms";

// The pane's content security policy forbids code made from text, which zod would use to check faster.
z.config({ jitless: true });

/** A rule of a policy, or that there is none, or that the source is silent. */
export type StatedRule = Stated<CompiledRule>;

class Unfit extends Error {
  constructor(readonly reason: Message) {
    super("field");
  }
}

/** A kind of field: turns the text of a cell into what the answers use, or says what does not fit. */
function kind<T>(read: (text: string, local: LocalText) => T) {
  const localText = z.union([z.string(), z.object({ en: z.string(), ja: z.string() })]);
  return z.pipe(
    localText,
    z.transform((input, context): T => {
      const local = typeof input === "string" ? { en: input, ja: input } : input;
      try {
        return read(local.en, local);
      } catch (error) {
        if (!(error instanceof Unfit)) throw error;
        context.issues.push({ code: "custom", input, message: error.reason.id, params: { reason: error.reason } });
        return z.NEVER;
      }
    }),
  );
}

/** The field's own name is filled in where the issue's path is known. */
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
export const text = kind((_, local) => local);

/** An identifier: the text itself, trimmed. */
export const identifier = kind((value) => foldText(value) || unfit(value, "a short name"));

/** Several texts, separated by semicolons. */
export const list = kind((_, local) => ({ en: parts(local.en), ja: parts(local.ja) }));

/** One of a few words. */
export const choice = <T extends string>(...words: readonly [T, ...T[]]) =>
  kind((value) => words.find((word) => word === foldText(value)) ?? unfit(value, words.join(", ")));

/** What one term costs in a late stage. */
export const stagePrice = kind((value) => readStagePrice(value) ?? unfit(value, STAGE_PRICE_FORM));

/** What becomes of the gap when lapsed support is taken up again. */
export const backPay = kind((value) => readBackPay(value) ?? unfit(value, BACK_PAY_FORM));

/** What is added to the price when lapsed support is taken up again. */
export const surcharge = kind((value) => readSurcharge(value) ?? unfit(value, SURCHARGE_FORM));

/** Yes, no, or not stated. */
export const yesNo = choice("yes", "no", "not stated");

/** A rule that starts from one of the given dates, `none`, or `not stated`. */
export const rule = (...anchors: readonly Anchor[]) =>
  kind((value): StatedRule => readUnstated(value) ?? stated(readRule(value, anchors)));

/** A rule as above, or `no limit`. */
export const limit = kind((value): StatedRule | { readonly kind: "no limit" } =>
  foldText(value) === "no limit" ? { kind: "no limit" } : (readUnstated(value) ?? stated(readRule(value, ["end"]))),
);

/** Several rules on the support end, separated by semicolons. */
export const rules = kind((value): Stated<readonly CompiledRule[]> => {
  const texts = parts(value);
  // Separators alone are no list without rules, but a faulty rule.
  return readUnstated(value) ?? stated((texts.length === 0 ? [value] : texts).map((part) => readRule(part, ["end"])));
});

/** Lengths that are sold, in months. */
export const terms = kind((value) => readTerms(value) ?? unfit(value, "12, 24, ...; whole years; none; not stated"));

/** A public-holiday calendar, or `none` for weekends only. */
export const calendar = kind((value) => {
  if (foldText(value) === "none") return undefined;
  return calendarById(value) ?? unfit(value, `${calendarIds.join(", ")}, none`);
});

/** Days on which the vendor is closed. */
export const closures = kind((value) => {
  if (readUnstated(value) !== undefined) return undefined;
  const parsed = parseClosures(value);
  return parsed.ok ? parsed.closures : unfit(parsed.found, "days such as 12-29 to 01-03, 08-13");
});

/** Clock times by channel, `direct 15:00; package 16:00`, as fractions of a day. */
export const cutOffs = kind((value): ReadonlyMap<string, number> => {
  if (readUnstated(value) !== undefined) return new Map();
  return new Map(
    parts(value.normalize("NFKC").replace(/,/gu, ";")).map((part) => {
      const [, channel = "", hour = "", minute = ""] = /^(.+?)\s+(\d{1,2}):(\d{2})$/u.exec(part) ?? [];
      if (channel === "" || Number(hour) > 23 || Number(minute) > 59) unfit(part, "direct 15:00; package 16:00");
      return [foldText(channel), (Number(hour) * 60 + Number(minute)) / 1440];
    }),
  );
});

/** The ids of the source's rules behind each field, `initial end: SPX-1 SPX-3; renewal opens: SPX-6`. */
export const ruleIds = kind((value): ReadonlyMap<string, readonly string[]> => {
  return new Map(
    parts(value).map((part) => {
      const [, field = "", ids = ""] = /^([^:]+):\s*(.+)$/u.exec(part) ?? [];
      if (field === "") unfit(part, "field: id id; field: id");
      return [foldText(field), ids.split(/[\s,]+/u)];
    }),
  );
});
