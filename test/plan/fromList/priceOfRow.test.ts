import type { CellValue, ListInput } from "../../../src/list";
import { ListFrame } from "../../../src/list/check/listFrame";
import { priceOfRow } from "../../../src/plan/fromList/priceOfRow";
import { planWords } from "../../../src/plan/planSaid";
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

const priceIn = (headers: readonly string[], cells: readonly CellValue[], more: Partial<ListInput> = {}) => {
  const { price } = priceOfRow(frameOf(["Product", "Support end", ...headers], [["EA", END, ...cells]], more), 1);
  return price.kind === "priced" ? [price.amount, price.currency] : planWords(price.why, "en");
};

it("takes the amount of the row before unit price and quantity", () => {
  expect(priceIn(["Quantity", "Unit price", "Amount"], [3, 100, 250])).toEqual([250, ""]);
  expect(priceIn(["Quantity", "Unit price", "Amount"], [3, 100, ""])).toEqual([300, ""]);
  expect(priceIn(["Amount"], [""])).toBe("No price is given in C2.");
});

it("reads amounts as people write them, with their currency", () => {
  expect(priceIn(["数量", "単価"], ["10本", "￥１，２００"])).toEqual([12000, "JPY"]);
  expect(priceIn(["Quantity", "Unit price"], [2, "1.200,50 €"])).toEqual([2401, "EUR"]);
  expect(priceIn(["金額(千円)"], [120])).toEqual([120000, "JPY"]);
});

it("takes the currency from its column where the price names none", () => {
  expect(priceIn(["Unit price", "Currency"], [100, "EUR"])).toEqual([100, "EUR"]);
  expect(priceIn(["Unit price", "Currency"], ["$100", "CAD"])).toEqual([100, "CAD"]);
});

it("has no price where two currencies are named, or one that cannot be read", () => {
  expect(priceIn(["Unit price", "Currency"], ["¥100", "EUR"])).toBe(
    "C2 is in JPY, but the row says EUR. Correct one of them.",
  );
  expect(priceIn(["Unit price", "Currency"], [100, "shells"])).toBe("D2 holds shells, which is no currency.");
});

it("has no price where an amount can be read in two ways, until somebody decides", () => {
  expect(priceIn(["Unit price"], ["1.200"])).toMatch(/^C2 holds .*1\.200.*, which is no price\.$/);
});
