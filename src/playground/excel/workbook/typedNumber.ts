import { parseValue } from "numfmt";

/** A number that was typed as text, with the format that it was typed in. */
export interface TypedNumber {
  readonly value: number;
  readonly numberFormat: string | undefined;
}

// Letters that can stand in a number, a date or a time; with any others a text is a text.
const word =
  /^(e|am?|pm?|jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sep(tember)?|oct(ober)?|nov(ember)?|dec(ember)?)$/i;
const weekday = /^(mon|tues?|wed(nes)?|thu(rs)?|fri|sat(ur)?|sun)(day)?$/i;

/** Reading takes some 30 microseconds, and in a list the same dates come again and again. */
const read = new Map<string, TypedNumber | undefined>();
const mostRemembered = 10_000;

/**
 * The number, date, time or percentage that a text means to Excel.
 *
 * @param text as it was typed
 * @returns undefined where it is a text and nothing else
 * @example typedNumber("50%") //=> { value: 0.5, numberFormat: "0%" }
 */
export function typedNumber(text: string): TypedNumber | undefined {
  if (!/\d/.test(text)) return undefined;
  const words = text.match(/\p{L}+/gu) ?? [];
  if (!words.every((each) => word.test(each) || weekday.test(each))) return undefined;
  if (read.has(text)) return read.get(text);
  const parsed = parseValue(text.trim());
  const number = typeof parsed?.v === "number" ? { value: parsed.v, numberFormat: parsed.z ?? undefined } : undefined;
  if (read.size >= mostRemembered) read.clear();
  read.set(text, number);
  return number;
}
