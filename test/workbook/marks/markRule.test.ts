import { markRule } from "../../../src/workbook/marks/markRule";

it.each([
  ["purchased, monht end", '=$C4="purchased, monht end"'],
  ['so "called"', '=$C4="so ""called"""'],
  ["x".repeat(300), `=LEFT($C4,255)="${"x".repeat(255)}"`],
  [12, "=$C4=12"],
  [true, "=$C4=TRUE"],
  [null, '=$C4=""'],
  [{ error: "#N/A" }, "=ISERROR($C4)"],
])("marks a cell as long as it holds %j", (found, rule) => {
  expect(markRule(3, 2, found)).toBe(rule);
});
