import { isAsWritten } from "../../../src/workbook/written/isAsWritten";

const rows = [
  ["id", "acme"],
  ["initial terms", "12"],
];

it("knows the texts that were written", () => {
  expect(isAsWritten(rows, rows)).toBe(true);
});

it.each([
  [
    "a text was changed",
    [
      ["id", "acme"],
      ["initial terms", "24"],
    ],
  ],
  [
    "a text became a number",
    [
      ["id", "acme"],
      ["initial terms", 12],
    ],
  ],
  ["a row was added", [...rows, ["notes", ""]]],
  ["a row was deleted", rows.slice(1)],
  ["a column was added", rows.map((row) => [...row, ""])],
])("knows that %s", (_what, values) => {
  expect(isAsWritten(values, rows)).toBe(false);
});
