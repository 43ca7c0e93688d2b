import { readAmountCell } from "../../../plan/fromList/amountCell";
import type { Block } from "../../../rules/policy";

/**
 * Reads currencies and what one unit of each is worth.
 *
 * @param cells two columns: code of the currency, rate; other rows, headings too, are passed over
 * @returns code in capitals -> rate above 0; empty where there is none
 * @example ratesOfCells([["Currency", "JPY"], ["usd", 150.5], ["EUR", "１６２"]]) //=> { USD: 150.5, EUR: 162 }
 */
export function ratesOfCells(cells: Block): Record<string, number> {
  const rates: Record<string, number> = {};
  for (const [currency, rate] of cells) {
    const code = String(currency ?? "")
      .normalize("NFKC")
      .trim()
      .toUpperCase();
    const read = readAmountCell(typeof rate === "object" ? null : (rate ?? null));
    if (/^[A-Z]{3}$/.test(code) && read.kind === "amount" && read.amount > 0) rates[code] = read.amount;
  }
  return rates;
}
