import type { LocalText } from "../messages";
import { foldText } from "./foldText";
import { readUnstated, stated, type Stated } from "./stated";

/** One part of a surcharge; a currency only where the vendor names one that need not be the sheet's. */
export type SurchargePart =
  | { readonly kind: "share"; readonly percent: number; readonly of: "gap" | "renewal" | "list price" }
  | { readonly kind: "fixed" | "per month"; readonly amount: number; readonly currency: string | null };

/** What is added to the price when lapsed support is taken up again: one part, or the larger of several. */
export type Surcharge = readonly [SurchargePart, ...SurchargePart[]];

const SHARE = /^(\d+(?:\.\d+)?) ?% of (gap|renewal|list price)$/;
const AMOUNT = /^(\d+(?:\.\d+)?) (?:([a-z]{3}) )?(fixed|per month)$/;

export const SURCHARGE_FORM = "none, 25 % of gap, 100 fixed, 100 USD fixed, 5 per month, larger of ... and ...";

function readPart(text: string): SurchargePart | undefined {
  const [share, percent, of] = SHARE.exec(text) ?? [];
  if (share !== undefined)
    return { kind: "share", percent: Number(percent), of: of as "gap" | "renewal" | "list price" };
  const [amount, value, currency, kind] = AMOUNT.exec(text) ?? [];
  if (amount === undefined) return undefined;
  return {
    kind: kind as "fixed" | "per month",
    amount: Number(value),
    currency: currency === undefined ? null : currency.toUpperCase(),
  };
}

/**
 * Reads a `surcharge` field: `none`, `not stated`, `25 % of gap`, `larger of 100 USD fixed and 10 % of renewal`.
 *
 * @param text the field's text
 * @returns its parts, or undefined where it is of another form
 * @example readSurcharge("5 per month") //=> stated [{ kind: "per month", amount: 5, currency: null }]
 */
export function readSurcharge(text: string): Stated<Surcharge> | undefined {
  const unstated = readUnstated(text);
  if (unstated !== undefined) return unstated;
  const folded = foldText(text);
  const several = folded.startsWith("larger of ");
  const texts = several ? folded.slice("larger of ".length).split(" and ") : [folded];
  if (several && texts.length < 2) return undefined;
  const [first, ...rest] = texts.map(readPart);
  if (first === undefined || rest.includes(undefined)) return undefined;
  return stated([first, ...(rest as SurchargePart[])]);
}

const BASES = {
  gap: { en: "the gap's price", ja: "空白期間分" },
  renewal: { en: "the renewal price", ja: "更新料金" },
  "list price": { en: "the list price", ja: "定価" },
} as const;

function describePart(part: SurchargePart): LocalText {
  if (part.kind === "share") {
    const base = BASES[part.of];
    return { en: `${part.percent} % of ${base.en}`, ja: `${base.ja}の${part.percent} %` };
  }
  const amount = part.currency === null ? `${part.amount}` : `${part.amount} ${part.currency}`;
  return part.kind === "fixed"
    ? { en: amount, ja: `定額${amount}` }
    : { en: `${amount} for each month of the gap`, ja: `空白期間1か月あたり${amount}` };
}

/**
 * A surcharge in words.
 *
 * @example describeSurcharge([{ kind: "share", percent: 25, of: "gap" }]).en //=> "25 % of the gap's price"
 */
export function describeSurcharge(surcharge: Surcharge): LocalText {
  const parts = surcharge.map(describePart);
  if (parts.length === 1) return parts[0] as LocalText;
  return {
    en: `the larger of ${parts.map(({ en }) => en).join(" and ")}`,
    ja: `${parts.map(({ ja }) => ja).join("と")}の大きい方`,
  };
}
