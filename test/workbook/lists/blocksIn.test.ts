import * as fc from "fast-check";
import { blocksIn } from "../../../src/workbook/lists/blocksIn";

const _ = null;
const boxes = (values: (string | null)[][]) =>
  blocksIn(values).map(({ firstRow, firstColumn, rows, columns }) => [firstRow, firstColumn, rows, columns]);

it("keeps apart what blank rows and columns keep apart", () => {
  expect(
    boxes([
      ["title", _, _, _],
      [_, _, _, _],
      ["a", "b", _, "c"],
      ["a", _, _, "c"],
    ]),
  ).toEqual([
    [0, 0, 1, 1],
    [2, 0, 2, 2],
    [2, 3, 2, 1],
  ]);
});

it("joins what touches at a corner, or at what has grown round it", () => {
  expect(
    boxes([
      ["a", _],
      [_, "b"],
    ]),
  ).toEqual([[0, 0, 2, 2]]);
  expect(
    boxes([
      ["a", _, _, "d"],
      [_, _, _, "d"],
      [_, _, "c", _],
      [_, "b", _, _],
    ]),
  ).toEqual([[0, 0, 4, 4]]);
});

it("leaves no filled cell out, and no two blocks next to each other", () => {
  const cells = fc.array(fc.array(fc.option(fc.constant("x"), { freq: 3 }), { minLength: 8, maxLength: 8 }), {
    maxLength: 8,
  });
  fc.assert(
    fc.property(cells, (values) => {
      const blocks = blocksIn(values);
      const holds = (row: number, column: number, margin = 0) =>
        blocks.filter(
          (block) =>
            row >= block.firstRow - margin &&
            row < block.firstRow + block.rows + margin &&
            column >= block.firstColumn - margin &&
            column < block.firstColumn + block.columns + margin,
        ).length;
      values.forEach((line, row) =>
        line.forEach(
          (value, column) => value !== null && expect([holds(row, column), holds(row, column, 1)]).toEqual([1, 1]),
        ),
      );
    }),
  );
});
