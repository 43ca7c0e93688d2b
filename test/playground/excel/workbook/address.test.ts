import fc from "fast-check";
import { parseBox, printBox, quoteSheet, splitAddress } from "../../../../src/playground/excel/workbook/address";
import { sheetBox } from "../../../../src/playground/excel/workbook/box";

const anyAddressed = fc
  .record({
    row: fc.nat(1_048_000),
    column: fc.nat(16_300),
    rows: fc.integer({ min: 1, max: 500 }),
    columns: fc.integer({ min: 1, max: 80 }),
  })
  .filter(({ column, columns }) => column + columns <= sheetBox.columns);

it("reads every address that it prints", () =>
  fc.assert(fc.property(anyAddressed, (box) => expect(parseBox(printBox(box))).toEqual(box))));

it.each([
  ["A1", { row: 0, column: 0, rows: 1, columns: 1 }],
  ["$b$2:A1", { row: 0, column: 0, rows: 2, columns: 2 }],
  ["XFD1048576", { row: 1_048_575, column: 16_383, rows: 1, columns: 1 }],
  ["B:C", { row: 0, column: 1, rows: 1_048_576, columns: 2 }],
  ["2:3", { row: 1, column: 0, rows: 2, columns: 16_384 }],
])("reads %s", (address, box) => {
  expect(parseBox(address)).toEqual(box);
});

it.each(["", "A", "1", "A0", "XFE1", "A1048577", "A1:B", "A1:B2:C3", "Licences", "A-1", "A1 B2"])(
  "finds no cells in %j",
  (address) => {
    expect(parseBox(address)).toBeUndefined();
  },
);

it.each([
  ["Licences", "Licences"],
  ["保守一覧", "保守一覧"],
  ["To check", "'To check'"],
  ["it's", "'it''s'"],
  ["AB12", "'AB12'"],
  ["2026", "'2026'"],
])("writes the sheet %s as %s, and reads it back", (name, quoted) => {
  expect(quoteSheet(name)).toBe(quoted);
  expect(splitAddress(`${quoted}!A1`)).toEqual({ sheet: name, cells: "A1" });
});
