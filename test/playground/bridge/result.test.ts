import type { ArrayValueObject, BaseValueObject } from "@univerjs/engine-formula";
import { sentenceOf } from "../../../src/playground/bridge/errorValue";
import { resultValue } from "../../../src/playground/bridge/result";
import { CustomFunctionsError } from "../../../src/playground/host/customFunctions";

const valueOf = (value: BaseValueObject) => value.getValue();
const rowsOf = (value: BaseValueObject) =>
  (value as ArrayValueObject).getArrayValue().map((row) => row.map((cell) => cell?.getValue()));

it.each([["2021-04-30"], ["10%"], ["TRUE"], ["5"], [""], [7], [true]])("keeps %j as what it is", (value) => {
  expect(valueOf(resultValue(value))).toBe(value);
  expect(valueOf(resultValue([[value]]))).toBe(value);
});

it("spills rows and columns", () => {
  expect(
    rowsOf(
      resultValue([
        ["a", 1],
        ["", false],
      ]),
    ),
  ).toEqual([
    ["a", 1],
    ["", false],
  ]);
});

it.each(["FormattedNumber", "Double"])("takes a %s with its format", (type) => {
  const date = resultValue({ type, basicType: "Double", basicValue: 44316, numberFormat: "yyyy-mm-dd" });
  expect([date.getValue(), date.getPattern()]).toEqual([44316, "yyyy-mm-dd"]);
});

it("keeps the sentence of an error in a range, in that cell only", () => {
  const spilled = resultValue([
    [44316],
    [{ type: "Error", basicType: "Error", basicValue: "#N/A", errorType: "NotAvailable", message: "Not stated." }],
  ]) as ArrayValueObject;
  const error = spilled.get(1, 0);
  expect(sentenceOf({ v: error?.getValue(), custom: error?.getCustomData() })).toBe("Not stated.");
  expect(spilled.get(0, 0)?.isError()).toBe(false);
});

it("shows null as 0, as Excel does", () => {
  expect(rowsOf(resultValue([[null, undefined]]))).toEqual([[0, 0]]);
});

it("fails a whole range that holds a throwable error, as Excel does", () => {
  expect(valueOf(resultValue([["a"], [new CustomFunctionsError("#N/A", "Why.")]]))).toBe("#VALUE!");
});

it.each([[[]], [[[]]], [[["a"], ["b", "c"]]], [["a"]], [{}], [() => 1], [Symbol("a")], [{ basicValue: "x" }]])(
  "shows %p as #VALUE!",
  (result) => expect(valueOf(resultValue(result))).toBe("#VALUE!"),
);

it("shows a number that is none as #NUM!", () => {
  expect(valueOf(resultValue(Number.NaN))).toBe("#NUM!");
});
