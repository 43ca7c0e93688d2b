import { checkBlock } from "../../../src/rules/policy";
import { faultyCells } from "../../../src/taskpane/policies/faultyCells";

const block = {
  sheet: "Rules",
  address: "B3:C5",
  firstRow: 2,
  firstColumn: 1,
  cells: [
    ["id", "acme"],
    ["initial end", "purchased, + term, monht end"],
    ["calender", "JP"],
  ],
};

it("gives the cell of the text or of the field, with what stands there", () => {
  const checked = checkBlock(block.cells);
  expect(checked.ok ? [] : faultyCells(block, checked.faults)).toEqual([
    { row: 3, column: 2, found: "purchased, + term, monht end" },
    { row: 4, column: 1, found: "calender" },
  ]);
});

it("gives a cell with two faults once, and none for a fault without a row", () => {
  const fault = { part: "text", message: { id: "unknownField", values: {} } } as const;
  const faults = [1, 1, null].map((row) => ({ ...fault, row }));
  expect(faultyCells(block, faults)).toEqual([{ row: 2, column: 2, found: "acme" }]);
});
