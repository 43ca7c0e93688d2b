import { say, type ColumnRole } from "../../list";
import { cellAddress } from "../../list/address";
import { shownText } from "../../list/cellText";
import type { ListFrame } from "../../list/check/listFrame";
import type { Price } from "../plannableList";
import { planSay, type PlanSaid } from "../planSaid";
import { readAmountCell, type AmountCell } from "./amountCell";

/** The price of a row, and what was assumed to have one. */
export interface PriceOfRow {
  readonly price: Price;
  readonly remarks: readonly PlanSaid[];
}

interface PlacedAmount {
  readonly cell: AmountCell;
  readonly address: string;
  /** As people see it. */
  readonly found: string;
  readonly isMerged: boolean;
}

function amountIn(frame: ListFrame, row: number, role: ColumnRole): PlacedAmount | null {
  const column = frame.columnOf(role);
  if (column === undefined) return null;
  const value = frame.value(row, column);
  const address = cellAddress(row, frame.understood.input.firstColumn + column);
  return { cell: readAmountCell(value), address, found: shownText(value), isMerged: frame.isMerged(row, column) };
}

const unpriced = (why: PlanSaid): PriceOfRow => ({ price: { kind: "unpriced", why }, remarks: [] });

/**
 * What one renewal of a row costs: unit price x quantity.
 *
 * @param frame the list
 * @param row row of the sheet
 * @returns unpriced where the price is missing or a cell cannot be read; a missing quantity is taken for 1, and said so
 *   where the list has such a column
 */
export function priceOfRow(frame: ListFrame, row: number): PriceOfRow {
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
  return {
    price: { kind: "priced", amount: count * price.cell.amount, currency: "" },
    remarks,
  };
}
