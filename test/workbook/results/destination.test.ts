import { besideList, fromHeading, onOwnSheet } from "../../../src/workbook/results/destination";

const input = {
  sheet: "S",
  firstRow: 2,
  firstColumn: 1,
  values: [
    ["a", "b"],
    ["c", "d"],
  ],
};
const lines = [3, 4, 5].map((row) => ({ row, checked: undefined }));
const columns = { values: ["policy", "problem"], formulas: ["status", "renewBy"] } as const;

it("puts values directly beside the list, and formulas behind one empty column", () => {
  const to = besideList(input, 2, lines, columns, null);
  expect(to).toMatchObject({ headingRow: 2, firstRow: 3, rows: 3, valueColumn: 3, formulaColumn: 6, columns: 5 });
});

it("leaves no empty column where there are no formulas", () => {
  expect(besideList(input, 2, lines, { ...columns, formulas: [] }, null)?.columns).toBe(2);
});

it("takes the row above for the headings of a list without a header, if there is one", () => {
  expect(besideList(input, null, lines, columns, null)?.headingRow).toBe(2);
  const atTop = lines.map((line, row) => ({ ...line, row }));
  const to = besideList({ ...input, firstRow: 0 }, null, atTop, columns, null);
  expect(to && [to.headingRow, fromHeading(to)]).toEqual([null, { row: 0, rows: 3 }]);
});

it("finds no place where the sheet ends", () => {
  expect(besideList({ ...input, firstColumn: 16_378 }, 2, lines, columns, null)).toBeUndefined();
});

it("counts the rows from the heading down to the last", () => {
  expect(fromHeading(onOwnSheet("New", 7, columns))).toEqual({ row: 0, rows: 8 });
});
