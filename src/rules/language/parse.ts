import { ANCHORS, PHRASES, type Amount, type Anchor, type Phrase, type Rule, type ShiftUnit, type Step } from "./rule";
import { wordsOf, type Word } from "./words";

/** What is wrong with a rule text: which word, where (counted from 1), and what could stand there. */
export interface RuleFault {
  readonly word: string;
  readonly position: number;
  readonly expected: readonly string[];
}

export type ParsedRule = { readonly ok: true; readonly rule: Rule } | { readonly ok: false; readonly fault: RuleFault };

// Nothing a vendor sells is counted in five digits, and a mistyped one would run out of the calendar.
const LONGEST_AMOUNT = 9999;
const NUMBER_OR_TERM = ["a whole number up to 9999", "term"];
const SHIFT_UNITS: Readonly<Record<string, ShiftUnit>> = {
  day: "day",
  days: "day",
  month: "month",
  months: "month",
  year: "year",
  years: "year",
};
const SHIFT_UNIT_WORDS = ["days", "months", "years", "business days"];

class Fault extends Error {
  constructor(readonly fault: RuleFault) {
    super("rule text");
  }
}

/** Reads the words of one part in order and fails with the position of the word that does not fit. */
class Reader {
  private next = 0;
  constructor(
    private readonly words: readonly Word[],
    private readonly end: number,
  ) {}

  peek(): string {
    return this.words[this.next]?.folded ?? "";
  }

  take(): string {
    const folded = this.peek();
    this.next++;
    return folded;
  }

  fail(expected: readonly string[]): never {
    const word = this.words[this.next];
    throw new Fault({ word: word?.written ?? "", position: word?.position ?? this.end, expected });
  }

  finish(): void {
    if (this.next < this.words.length) this.fail(["a comma"]);
  }
}

function readAmount(reader: Reader): Amount {
  const word = reader.peek();
  if (word === "term") {
    reader.take();
    return "term";
  }
  const amount = /^\d{1,4}$/.test(word) ? Number(word) : Number.NaN;
  if (!(amount <= LONGEST_AMOUNT)) reader.fail(NUMBER_OR_TERM);
  reader.take();
  return amount;
}

function readShift(reader: Reader, sign: 1 | -1): Step {
  const amount = readAmount(reader);
  // A term is a number of months: "+ term" needs no unit.
  if (amount === "term" && reader.peek() === "") return { kind: "shift", sign, amount, unit: "month" };
  if (reader.peek() === "business") {
    reader.take();
    if (!/^days?$/.test(reader.peek())) reader.fail(["days"]);
    reader.take();
    return { kind: "shift", sign, amount, unit: "business day" };
  }
  const unit = SHIFT_UNITS[reader.peek()];
  if (unit === undefined || (amount === "term" && unit !== "month")) {
    reader.fail(amount === "term" ? ["months", "a comma"] : SHIFT_UNIT_WORDS);
  }
  reader.take();
  return { kind: "shift", sign, amount, unit };
}

function readPeriod(reader: Reader): Step {
  const amount = readAmount(reader);
  if (amount === "term" && reader.peek() === "") return { kind: "for", amount, unit: "month" };
  const unit = SHIFT_UNITS[reader.peek()];
  if ((unit !== "month" && unit !== "year") || (amount === "term" && unit === "year") || amount === 0) {
    reader.fail(amount === "term" ? ["months", "a comma"] : ["months", "years"]);
  }
  reader.take();
  return { kind: "for", amount, unit };
}

function readPhrase(reader: Reader): Step {
  let candidates: readonly Phrase[] = PHRASES;
  let read = "";
  for (;;) {
    const word = reader.peek();
    const longer = candidates.filter((phrase) => `${phrase} `.startsWith(`${read}${word} `) && word !== "");
    if (longer.length === 0) {
      const whole = candidates.find((phrase) => phrase === read.trimEnd());
      if (whole !== undefined && word === "") return { kind: whole };
      return reader.fail(read === "" ? ["+", "-", ...PHRASES, "for"] : candidates);
    }
    reader.take();
    candidates = longer;
    read += `${word} `;
  }
}

function readStep(reader: Reader): Step {
  const word = reader.peek();
  if (word !== "+" && word !== "-" && word !== "for") return readPhrase(reader);
  reader.take();
  const step = word === "for" ? readPeriod(reader) : readShift(reader, word === "+" ? 1 : -1);
  reader.finish();
  return step;
}

function readAnchor(reader: Reader): Anchor {
  const anchor = ANCHORS.find((name) => name === reader.peek());
  if (anchor === undefined) return reader.fail(ANCHORS);
  reader.take();
  reader.finish();
  return anchor;
}

/**
 * Reads a rule text such as `end, + 36 months, last business day`.
 *
 * @param text rule text (README, Rule text); any case, spaces and width of characters
 * @returns the rule, or the word that does not fit, its position and what could stand there; never throws
 * @example parseRule("end, - 1 month, monht start") //=> fault: word "monht", position 17
 */
export function parseRule(text: string): ParsedRule {
  const parts = wordsOf(text);
  let end = 0;
  const readers = parts.map((words) => {
    const last = words.at(-1);
    end = last === undefined ? end + 1 : last.position + last.written.length;
    return new Reader(words, end);
  });
  try {
    const [first, ...rest] = readers;
    if (first === undefined) return { ok: false, fault: { word: "", position: 1, expected: ANCHORS } };
    return { ok: true, rule: { anchor: readAnchor(first), steps: rest.map(readStep), text: text.trim() } };
  } catch (error) {
    if (error instanceof Fault) return { ok: false, fault: error.fault };
    throw error;
  }
}
