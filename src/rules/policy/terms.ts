import { message, type Message } from "../messages";
import { readUnstated, stated, type Stated } from "./stated";

/** The lengths in months that are sold; `wholeYears`: any number of whole years, the first length being the usual one. */
export interface Terms {
  readonly months: readonly [number, ...number[]];
  readonly wholeYears: boolean;
}

/** The longest term anybody may ask for, in months. */
export const LONGEST_TERM = 1200;

const isTerm = (months: number): boolean => Number.isInteger(months) && months >= 1 && months <= LONGEST_TERM;

/**
 * Reads a `terms` field: `12`, `12, 24, 36`, `whole years`, `none` or `not stated`.
 *
 * @param text the field's text
 * @returns the lengths, or undefined where the text is neither
 * @example readTerms("12, 24") //=> stated { months: [12, 24], wholeYears: false }
 */
export function readTerms(text: string): Stated<Terms> | undefined {
  const unstated = readUnstated(text);
  if (unstated !== undefined) return unstated;
  if (/^whole years$/iu.test(text.trim())) return stated({ months: [12], wholeYears: true });
  const [first, ...rest] = text
    .normalize("NFKC")
    .split(/[,;\u3001]/u)
    .map((part) => (/^\s*\d+\s*$/.test(part) ? Number(part) : Number.NaN));
  if (first === undefined || ![first, ...rest].every(isTerm)) return undefined;
  return stated({ months: [first, ...rest], wholeYears: false });
}

/**
 * The term to count with: the one asked for, or the policy's first.
 *
 * @param terms what is sold
 * @param asked months, or null when left out
 * @param policy id for the message
 * @param required whether the rule counts a term at all
 * @returns months, or what is wrong: not sold, or missing where the source names none
 * @example pickTerm(stated { months: [12, 24], ... }, null, "sparx-jp", true) //=> 12
 */
export function pickTerm(
  terms: Stated<Terms>,
  asked: number | null,
  policy: string,
  required: boolean,
): number | Message {
  if (terms.kind !== "stated") {
    if (asked !== null) return asked;
    return required ? message("termMissing", { policy }) : 0;
  }
  const { months, wholeYears } = terms.value;
  if (asked === null) return months[0];
  if (months.includes(asked) || (wholeYears && asked % 12 === 0)) return asked;
  const sold = wholeYears ? { en: "whole years (12, 24, ...)", ja: "1年単位(12, 24, ...)" } : months.join(", ");
  return message("termNotSold", { policy, found: asked, sold });
}
