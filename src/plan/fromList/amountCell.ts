import type { CellValue } from "../../list";
import { cellText } from "../../list/cellText";
import { isPlaceholder } from "../../list/placeholder";

/** What a cell of prices, amounts or quantities says. */
export type AmountCell =
  { readonly kind: "blank" } | { readonly kind: "amount"; readonly amount: number } | { readonly kind: "unread" };

const DIGITS = /^(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/;

/**
 * Reads a price, an amount or a quantity.
 *
 * @param value a number, or digits as text, thousands apart by commas
 * @returns unread for anything below 0, and for text with more in it than a number
 * @example readAmountCell("１４,５２０") //=> { kind: "amount", amount: 14520 }
 */
export function readAmountCell(value: CellValue): AmountCell {
  const text = cellText(value).normalize("NFKC").trim();
  const amount = typeof value === "number" ? value : DIGITS.test(text) ? Number(text.replaceAll(",", "")) : Number.NaN;
  if (amount >= 0 && amount < Infinity) return { kind: "amount", amount };
  return typeof value !== "number" && (text === "" || isPlaceholder(text)) ? { kind: "blank" } : { kind: "unread" };
}
