import fc from "fast-check";
import { cellAddress, columnLetters } from "../../src/list/address";

it.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16383, "XFD"],
])("calls column %i %s", (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

it("gives every column letters of its own, in the order of the sheet", () => {
  fc.assert(
    fc.property(fc.nat(16382), (column) => {
      const [letters, next] = [columnLetters(column), columnLetters(column + 1)];
      expect(next.length > letters.length || (next.length === letters.length && next > letters)).toBe(true);
    }),
  );
});

it("counts rows from 1", () => {
  expect(cellAddress(87, 5)).toBe("F88");
});
