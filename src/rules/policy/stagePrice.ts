import type { LocalText } from "../messages";
import { foldText } from "./foldText";
import { readUnstated, stated, type Stated } from "./stated";

/** What one term costs in a late stage: the renewal price, or a share of the list price of a new licence. */
export type StagePrice =
  { readonly kind: "renewal" } | { readonly kind: "share of list price"; readonly percent: number };

const SHARE = /^(\d+(?:\.\d+)?) ?% of list price$/;

export const STAGE_PRICE_FORM = "renewal price, 60 % of list price, not stated";

/**
 * Reads a `price` field of a late stage: `renewal price`, `60 % of list price`, `not stated`.
 *
 * @param text the field's text
 * @returns what it says, or undefined where it is of another form; a term without a price there is none
 * @example readStagePrice("60 % of list price") //=> stated { kind: "share of list price", percent: 60 }
 */
export function readStagePrice(text: string): Stated<StagePrice> | undefined {
  const unstated = readUnstated(text);
  if (unstated !== undefined) return unstated.kind === "none" ? undefined : unstated;
  const folded = foldText(text);
  if (folded === "renewal price") return stated({ kind: "renewal" });
  const [share, percent] = SHARE.exec(folded) ?? [];
  return share === undefined ? undefined : stated({ kind: "share of list price", percent: Number(percent) });
}

/**
 * A stage's price in words.
 *
 * @example describeStagePrice({ kind: "share of list price", percent: 60 }).en //=> "60 % of the list price"
 */
export function describeStagePrice(price: StagePrice): LocalText {
  if (price.kind === "renewal") return { en: "the renewal price", ja: "更新料金" };
  return { en: `${price.percent} % of the list price`, ja: `定価の${price.percent} %` };
}
