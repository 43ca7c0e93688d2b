import { headerRowsOf } from "../../../src/list/rows/headerRows";
import { listOf } from "../listOf";

type Row = (string | number | null)[];
const rowsOf = (values: Row[], more: Parameters<typeof listOf>[1] = {}) =>
  headerRowsOf(listOf(values, more), undefined);
const merged = (firstRow: number, firstColumn: number, columns: number) => [
  { firstRow, firstColumn, rows: 1, columns },
];
const LICENCE: Row = ["EA", 44000, 44316, 5];

it("finds groups above headers", () => {
  const values = [["Our licences"], [null, "Support", null, null], ["Product", "Start", "End", "Qty"], LICENCE];
  expect(rowsOf(values)).toEqual({ row: 2, groupRow: 1 });
});

it("finds headers below groups, when the row of groups holds more headers than the one below", () => {
  const values = [["製品名", "保守", null, "数量", "購入経路"], [null, "開始日", "終了日", null, null], LICENCE];
  expect(rowsOf(values)).toEqual({ row: 1, groupRow: 0 });
});

it("finds headers in two languages", () => {
  expect(rowsOf([["製品名", "開始日", "終了日", "数量"], ["Product", "Start", "End", "Quantity"], LICENCE])).toEqual({
    row: 1,
    groupRow: 0,
  });
});

it("finds groups of unknown words by their merged cells, or because they tell equal headers apart", () => {
  const own = ["Product", "Start", "End", "Qty"];
  const values = [[null, "Wartung", null, null], own, LICENCE];
  expect(rowsOf(values, { merged: merged(0, 1, 2) })).toEqual({ row: 1, groupRow: 0 });
  const apart = [[null, "Wartung", null, "Miete", null], ["Product", "Start", "End", "Start", "End"], LICENCE];
  expect(rowsOf(apart)).toEqual({ row: 1, groupRow: 0 });
});

it.each([
  ["a title", [["Licences 2021", null, null, null]], []],
  ["a merged title", [["Licences 2021", null, null, null]], merged(0, 0, 4)],
  ["a title and a remark", [["Licences 2021", null, null, "printed by hand"]], []],
  ["a long remark", [[null, "All dates are those of the certificate, not of the order", null, null]], merged(0, 1, 2)],
  ["a blank row", [[null, "Support", null, null], [null]], []],
] as const)("takes %s above headers for no group", (_, above, areas) => {
  const values = [...above.map((row) => [...row]), ["Product", "Start", "End", "Qty"], LICENCE];
  expect(rowsOf(values, { merged: areas })).toEqual({ row: above.length, groupRow: null });
});

it("takes a licence of texts for no header", () => {
  const header = ["Product", "Start", "End", "Qty"];
  expect(rowsOf([header, ["Software Title Manager", "unknown", "未定", "some"]])).toEqual({ row: 0, groupRow: null });
});

it("takes headers that were pasted twice for one row", () => {
  const header = ["Product", "Start", "End", "Qty"];
  expect(rowsOf([header, header, LICENCE])).toEqual({ row: 0, groupRow: null });
});

it("believes Excel that a table has one row of headers, and people about the row they name", () => {
  const values = [[null, "Support", null, null], ["Product", "Start", "End", "Qty"], LICENCE];
  expect(rowsOf(values, { isTable: true })).toEqual({ row: 0, groupRow: null });
  expect(headerRowsOf(listOf(values), 0)).toEqual({ row: 0, groupRow: null });
  expect(headerRowsOf(listOf(values), 1)).toEqual({ row: 1, groupRow: 0 });
  expect(headerRowsOf(listOf(values), null)).toBeNull();
});
