import { edgeCell, surroundingRegion } from "../../../../src/playground/excel/workbook/region";
import { Sheet } from "../../../../src/playground/excel/workbook/sheet";

const sheet = new Sheet("1", "Licences");
sheet.fill([
  ["Title", "", "", ""],
  ["", "", "", ""],
  ["", "Product", "Ends", ""],
  ["", "sparx-jp", 44316, ""],
  ["", "", 46053, "x"],
  ["", "", "", ""],
  ["", "Total", "", ""],
]);

it.each([
  ["a block up to empty rows and columns", [3, 1], { row: 2, column: 1, rows: 3, columns: 3 }],
  ["a single cell", [0, 0], { row: 0, column: 0, rows: 1, columns: 1 }],
  ["an empty cell beside a block", [5, 2], { row: 2, column: 1, rows: 5, columns: 3 }],
  ["an empty cell far away", [40, 40], { row: 40, column: 40, rows: 1, columns: 1 }],
])("finds %s", (_, [row = 0, column = 0], region) => {
  expect(surroundingRegion(sheet, { row, column, rows: 1, columns: 1 })).toEqual(region);
});

it.each([
  ["Down", [2, 1], [3, 1]],
  ["Down", [3, 1], [6, 1]],
  ["Down", [6, 1], [1_048_575, 1]],
  ["Up", [4, 2], [2, 2]],
  ["Up", [2, 2], [0, 2]],
  ["Right", [2, 0], [2, 1]],
  ["Right", [2, 2], [2, 16_383]],
  ["Left", [4, 3], [4, 2]],
] as const)("goes %s from %j to %j", (direction, [row, column], edge) => {
  expect(edgeCell(sheet, row, column, direction)).toEqual(edge);
});

it("finds a list of 50,000 rows", () => {
  const long = new Sheet("2", "Long");
  long.fill(Array.from({ length: 50_000 }, (_, row) => [row + 1, "sparx-jp"]));
  expect(surroundingRegion(long, { row: 2, column: 1, rows: 1, columns: 1 })).toEqual({
    row: 0,
    column: 0,
    rows: 50_000,
    columns: 2,
  });
});
