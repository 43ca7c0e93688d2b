import { findHeader } from "../../../src/list/rows/findHeader";

it("finds headers below titles, remarks and blank rows", () => {
  const values = [
    ["Licence list, expiry overview", null, null],
    ["as of", "2026-04-01", null],
    [null, null, null],
    ["Product", "Support end", "Qty"],
    ["EA", 44316, 1],
  ];
  expect(findHeader(values, false)).toBe(3);
});

it("believes Excel about a table, whatever its first row holds", () => {
  expect(
    findHeader(
      [
        ["x", "y"],
        ["Product", "End date"],
      ],
      true,
    ),
  ).toBe(0);
  expect(findHeader([], true)).toBeNull();
});

it("takes texts over values for headers when no word is known", () => {
  expect(
    findHeader(
      [
        ["Spalte A", "Spalte B"],
        ["EA", 44316],
      ],
      false,
    ),
  ).toBe(0);
});

it("finds no header in a list of licences only", () => {
  expect(
    findHeader(
      [
        ["EA", 44316],
        ["EA", 44347],
      ],
      false,
    ),
  ).toBeNull();
  expect(
    findHeader(
      [
        ["EA", "2021-04-30"],
        ["EA", "2021-05-31"],
      ],
      false,
    ),
  ).toBeNull();
});

it("looks at the first rows only", () => {
  const notes = Array.from({ length: 60 }, () => ["remark", null]);
  expect(findHeader([...notes, ["Product", "End date"], ["EA", 44316]], false)).toBeNull();
});
