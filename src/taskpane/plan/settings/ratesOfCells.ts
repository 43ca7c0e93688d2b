import { readAmount, readCurrency } from "../../../list";
import type { Block, BlockCell } from "../../../rules/policy";

/** A rate has a point before its decimals; it is nobody's money. */
const RATES = { decimal: ".", currency: null, factor: 1 } as const;

const plain = (cell: BlockCell | undefined) => (typeof cell === "object" ? null : (cell ?? null));

/**
 * Reads currencies and what one unit of each is worth.
 *
 * @param cells two columns: currency as code, sign or word, and its rate; other rows, headings too, are passed over
 * @returns code in capitals -> rate above 0; empty where there is none
 * @example ratesOfCells([["Currency", "JPY"], ["usd", 150.5], ["EUR", "１６２"]]) //=> { USD: 150.5, EUR: 162 }
 */
export function ratesOfCells(cells: Block): Record<string, number> {
  const rates: Record<string, number> = {};
  for (const [currency, rate] of cells) {
    const named = readCurrency(plain(currency));
    const read = readAmount(plain(rate), RATES);
    if (named.kind === "currency" && read.kind === "amount" && read.amount > 0) rates[named.currency] = read.amount;
  }
  return rates;
}
