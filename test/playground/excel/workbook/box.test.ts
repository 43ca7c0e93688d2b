import fc from "fast-check";
import {
  bounding,
  holds,
  intersection,
  isPossible,
  sheetBox,
  without,
} from "../../../../src/playground/excel/workbook/box";
import { anyBox, placesOf } from "./anyBox";

it("finds the cells that two boxes share", () =>
  fc.assert(
    fc.property(anyBox, anyBox, (a, b) => {
      const shared = placesOf(a).filter((place) => placesOf(b).includes(place));
      const found = intersection(a, b);
      expect(found ? placesOf(found) : []).toEqual(shared);
    }),
  ));

it("cuts a box out of another without losing or doubling a cell", () =>
  fc.assert(
    fc.property(anyBox, anyBox, (box, cut) => {
      const left = placesOf(box).filter((place) => !placesOf(cut).includes(place));
      expect(without(box, cut).flatMap(placesOf).sort()).toEqual(left.sort());
    }),
  ));

it("puts the smallest box around two", () =>
  fc.assert(
    fc.property(anyBox, anyBox, (a, b) => {
      const both = bounding(a, b);
      expect(holds(both, a) && holds(both, b)).toBe(true);
      expect([both.row, both.column]).toEqual([Math.min(a.row, b.row), Math.min(a.column, b.column)]);
    }),
  ));

it.each([
  [{ ...sheetBox }, true],
  [{ row: 0, column: 0, rows: 0, columns: 1 }, false],
  [{ row: -1, column: 0, rows: 1, columns: 1 }, false],
  [{ row: sheetBox.rows, column: 0, rows: 1, columns: 1 }, false],
  [{ row: 0.5, column: 0, rows: 1, columns: 1 }, false],
])("knows whether a sheet has such cells: %j", (box, possible) => {
  expect(isPossible(box)).toBe(possible);
});
