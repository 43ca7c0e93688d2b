import { readAmount, readCurrency, readQuantity, say, type CellAmount } from "../../list";
import { cellAddress } from "../../list/address";
import { PLAIN_AMOUNTS } from "../../list/amounts/amountCell";
import { shownText } from "../../list/cellText";
import type { ListFrame } from "../../list/check/listFrame";
import type { Price } from "../plannableList";
import { planSay, type PlanSaid } from "../planSaid";

/** The price of a row, and what was assumed to have one. */
export interface PriceOfRow {
  readonly price: Price;
  readonly remarks: readonly PlanSaid[];
}

interface PlacedAmount {
  readonly cell: CellAmount;
  readonly address: string;
  /** As people see it. */
  readonly found: string;
  readonly isMerged: boolean;
}

function amountIn(frame: ListFrame, row: number, role: "quantity" | "price" | "amount"): PlacedAmount | null {
  const column = frame.columnOf(role);
  if (column === undefined) return null;
  const value = frame.value(row, column);
  const format = frame.format(row, column);
  const amounts = frame.column(column)?.amounts ?? PLAIN_AMOUNTS;
  const read = role === "quantity" ? readQuantity(value, format) : readAmount(value, amounts, format);
  const isRepaired =
    read.kind === "unread" && read.meant !== undefined && frame.isRepaired(read.fault, { row, column });
  const cell: CellAmount = isRepaired ? { kind: "amount", amount: read.meant, currency: amounts.currency } : read;
  const address = cellAddress(row, frame.understood.input.firstColumn + column);
  return { cell, address, found: shownText(value), isMerged: frame.isMerged(row, column) };
}

const unpriced = (why: PlanSaid): PriceOfRow => ({ price: { kind: "unpriced", why }, remarks: [] });

/** What the currency column says of a row; a reason where it cannot be read. */
function namedCurrency(frame: ListFrame, row: number): string | null | PlanSaid {
  const column = frame.columnOf("currency");
  if (column === undefined) return null;
  const value = frame.value(row, column);
  const read = readCurrency(value);
  if (read.kind !== "unread") return read.kind === "currency" ? read.currency : null;
  const cell = cellAddress(row, frame.understood.input.firstColumn + column);
  return planSay("currencyUnread", { cell, found: shownText(value) });
}

/** The price with the currency that cell and column agree on. */
function inCurrency(
  frame: ListFrame,
  row: number,
  { amount, currency }: { amount: number; currency: string | null },
  address: string,
  remarks: readonly PlanSaid[],
): PriceOfRow {
  const named = namedCurrency(frame, row);
  if (typeof named === "object" && named !== null) return unpriced(named);
  // A bare dollar sign is whatever dollar the other place names.
  const own = currency === "$" ? (named ?? currency) : currency;
  if (own !== null && named !== null && named !== "$" && own !== named) {
    return unpriced(planSay("twoCurrencies", { cell: address, own, named }));
  }
  return { price: { kind: "priced", amount, currency: own ?? named ?? "" }, remarks };
}

function byUnitPrice(frame: ListFrame, row: number): PriceOfRow {
  const price = amountIn(frame, row, "price");
  if (price === null) return unpriced(planSay("noPriceColumn"));
  if (price.cell.kind === "blank") return unpriced(planSay("priceMissing", { cell: price.address }));
  if (price.cell.kind === "unread") {
    return unpriced(planSay("priceUnread", { cell: price.address, found: price.found }));
  }
  const quantity = amountIn(frame, row, "quantity");
  if (quantity?.cell.kind === "unread") {
    return unpriced(planSay("quantityUnread", { cell: quantity.address, found: quantity.found }));
  }
  const count = quantity?.cell.kind === "amount" ? quantity.cell.amount : 1;
  const remarks: PlanSaid[] = [];
  // A price over several rows may well be that of all of them together.
  if (price.isMerged) remarks.push(say("whyMergedCell"));
  if (quantity?.cell.kind === "blank") remarks.push(planSay("oneAssumed"));
  const { currency } = price.cell;
  return inCurrency(frame, row, { amount: count * price.cell.amount, currency }, price.address, remarks);
}

/**
 * What one renewal of a row costs: its amount, or unit price x quantity where it has none.
 *
 * @param frame the list
 * @param row row of the sheet
 * @returns unpriced where the price is missing, a cell cannot be read, or two currencies are named; a missing quantity is
 *   taken for 1, and said so where the list has such a column
 */
export function priceOfRow(frame: ListFrame, row: number): PriceOfRow {
  const amount = amountIn(frame, row, "amount");
  if (amount === null || amount.cell.kind === "blank") {
    if (amount !== null && frame.columnOf("price") === undefined) {
      return unpriced(planSay("priceMissing", { cell: amount.address }));
    }
    return byUnitPrice(frame, row);
  }
  if (amount.cell.kind === "unread") {
    return unpriced(planSay("priceUnread", { cell: amount.address, found: amount.found }));
  }
  const remarks = amount.isMerged ? [say("whyMergedCell")] : [];
  return inCurrency(frame, row, amount.cell, amount.address, remarks);
}
