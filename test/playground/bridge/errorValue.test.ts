import { ErrorType } from "@univerjs/engine-formula";
import { codeOf, errorValue, excelError, isExcelError, sentenceOf } from "../../../src/playground/bridge/errorValue";

it("keeps the sentence of #VALUE! and #N/A", () => {
  for (const code of ["#VALUE!", "#N/A"]) {
    const error = errorValue(code, "Why.");
    expect(error.getErrorType()).toBe(code);
    expect(sentenceOf({ v: code, custom: error.getCustomData() })).toBe("Why.");
  }
});

it("drops the sentence of other errors, as Excel shows none with them", () => {
  expect(errorValue("#NUM!", "Why.").getCustomData()).toBeFalsy();
});

it("keeps the sentences of two cells with the same error apart", () => {
  const [one, two] = [errorValue("#N/A", "One."), errorValue("#N/A", "Two.")];
  expect([one, two].map((error) => sentenceOf({ v: "#N/A", custom: error.getCustomData() }))).toEqual(["One.", "Two."]);
});

it("takes an unknown code for #VALUE!", () => {
  expect(errorValue("#ODD!").getErrorType()).toBe(ErrorType.VALUE);
});

it("shows no sentence once the cell is no error any more", () => {
  expect(sentenceOf({ v: 46053, custom: { sentence: "Why." } })).toBeUndefined();
});

it.each([null, undefined, {}, { v: "#N/A" }, { v: "#N/A", custom: 1 }, { v: "#N/A", custom: { sentence: 1 } }])(
  "finds no sentence in %j",
  (cell) => expect(sentenceOf(cell)).toBeUndefined(),
);

it("passes an error to a function under its code and its name", () => {
  expect(excelError(ErrorType.DIV_BY_ZERO)).toEqual({
    type: "Error",
    basicType: "Error",
    basicValue: "#DIV/0!",
    errorType: "Div0",
  });
});

it("reads the code of a returned error from either", () => {
  expect(codeOf({ basicValue: "#N/A" })).toBe("#N/A");
  expect(codeOf({ errorType: "NotAvailable" })).toBe("#N/A");
  expect(codeOf({})).toBe("#VALUE!");
});

it("tells an error from other values", () => {
  expect(isExcelError({ type: "Error" })).toBe(true);
  expect(isExcelError({ type: "FormattedNumber" })).toBe(false);
});
