import type { CellValue, ListInput } from "../../../src/list";
import { ListFrame } from "../../../src/list/check/listFrame";
import { priceOfRow } from "../../../src/plan/fromList/priceOfRow";
import { listOf, understood } from "../../list/listOf";
import { isoDay } from "../../rules/isoDay";

const frameOf = (headers: readonly string[], rows: readonly CellValue[][], more: Partial<ListInput> = {}) =>
  new ListFrame(understood(listOf([[...headers], ...rows], more)));
const END = isoDay("2026-06-30");

it("multiplies unit price and quantity", () => {
  const frame = frameOf(["Product", "Support end", "Quantity", "Unit price"], [["EA", END, 3, 1.5]]);
  expect(priceOfRow(frame, 1)).toEqual({ price: { kind: "priced", amount: 4.5, currency: "" }, remarks: [] });
});

it("takes the price alone where the list has no quantities", () => {
  const frame = frameOf(["Product", "Support end", "Unit price"], [["EA", END, 100]]);
  expect(priceOfRow(frame, 1)).toEqual({ price: { kind: "priced", amount: 100, currency: "" }, remarks: [] });
});

it("says so where a price stands over several rows", () => {
  const merged = [{ firstRow: 1, firstColumn: 2, rows: 2, columns: 1 }];
  const rows = [
    ["EA", END, 100],
    ["EA", END, null],
  ];
  const frame = frameOf(["Product", "Support end", "Unit price"], rows, { merged });
  expect(priceOfRow(frame, 2)).toMatchObject({ price: { amount: 100 }, remarks: [{ id: "whyMergedCell" }] });
});
