import fc from "fast-check";
import { CustomFunctionsError } from "../customFunctionsHost";

/** The errors that a function can throw, with the name that their value objects carry. */
export const ERROR_TYPES: Readonly<Record<string, string>> = {
  "#N/A": "NotAvailable",
  "#VALUE!": "Value",
  "#DIV/0!": "Div0",
  "#NUM!": "Num",
  "#NULL!": "Null",
  "#NAME?": "Name",
  "#REF!": "Ref",
};

/** The code of an error that a function can throw. */
export const anyErrorCode = fc.constantFrom(...Object.keys(ERROR_TYPES));

/** An error as hosts hand it over: an object, an instance, or text. #CALC! is one that no function can throw. */
export const anyError: fc.Arbitrary<unknown> = fc.oneof(
  anyErrorCode.map((code) => ({ type: "Error", basicType: "Error", basicValue: code, errorType: ERROR_TYPES[code] })),
  anyErrorCode.map((code) => new CustomFunctionsError(code, "made elsewhere")),
  anyErrorCode,
  fc.constant({ type: "Error", basicType: "Error", basicValue: "#CALC!", errorType: "Calc" }),
);
