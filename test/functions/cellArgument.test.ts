import { CellError, wrongInput } from "../../src/functions/cell";
import { cellArgument } from "../../src/functions/cellArgument";
import { BLANK, value } from "../../src/functions/reading";
import { message } from "../../src/rules/messages";

const even = cellArgument("count", (cell) =>
  typeof cell === "number" && cell % 2 === 0 ? cell : wrongInput(message("notAFlag")),
);

it("reads what a cell holds, or says what is wrong with it", () => {
  expect(even.read(4)).toEqual(value(4));
  expect(even.read(3)).toEqual(wrongInput(message("notAFlag")));
});

it("asks for no blank and for no error that came in", () => {
  const cameIn = new CellError("#REF!", null);
  expect(even.read(cameIn)).toBe(cameIn);
  expect([null, "", 0].map((cell) => even.read(cell))).toEqual([BLANK, BLANK, BLANK]);
  expect(cellArgument("count", () => 1, value(0)).read(null)).toEqual(value(0));
});
