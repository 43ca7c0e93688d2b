import { NumberValueObject, type BaseFunction, type BaseValueObject } from "@univerjs/engine-formula";
import { sentenceOf, errorValue } from "../../../src/playground/bridge/errorValue";
import { worksheetFunctions } from "../../../src/playground/bridge/worksheetFunction";
import {
  CustomFunctionsError,
  createFunctionHost,
  type WorksheetFunction,
} from "../../../src/playground/host/customFunctions";
import type { Metadata } from "../../../src/playground/host/metadata";

const metadata: Metadata = {
  functions: [
    {
      id: "DOUBLE",
      name: "DOUBLE",
      parameters: [
        { name: "value", type: "any" },
        { name: "times", type: "any", optional: true },
      ],
    },
  ],
};

function registered(implementation: WorksheetFunction): BaseFunction {
  const host = createFunctionHost();
  (host.CustomFunctions as { associate: (id: string, f: WorksheetFunction) => void }).associate(
    "DOUBLE",
    implementation,
  );
  const [registration] = worksheetFunctions(metadata, host);
  if (!registration) throw new Error("nothing was registered");
  return new registration[0]();
}

const one = NumberValueObject.create(1);
const shown = (answer: ReturnType<BaseFunction["calculate"]>) => {
  const value = answer as BaseValueObject;
  return { value: value.getValue(), sentence: sentenceOf({ v: value.getValue(), custom: value.getCustomData() }) };
};

it("answers under the name in the namespace, with the arguments it needs and takes", () => {
  const f = registered(() => 1);
  expect([f.name, f.minParams, f.maxParams]).toEqual(["TERM.DOUBLE", 1, 2]);
});

it("passes null for an omitted argument, and the invocation last", () => {
  const implementation = jest.fn(() => 2);
  expect(shown(registered(implementation).calculate(one)).value).toBe(2);
  expect(implementation.mock.calls).toEqual([[1, null, { functionName: "DOUBLE" }]]);
});

it("shows a thrown error of the host with its sentence", () => {
  const f = registered(() => {
    throw new CustomFunctionsError("#N/A", "Not stated.");
  });
  expect(shown(f.calculate(one))).toEqual({ value: "#N/A", sentence: "Not stated." });
});

it("never lets any other error out: it would stop the engine for all cells", () => {
  const f = registered(() => {
    throw new RangeError("out of range");
  });
  expect(shown(f.calculate(one))).toEqual({ value: "#VALUE!", sentence: "out of range" });
});

it("answers with the error of an argument, without a call, where the add-in does not take errors", () => {
  const implementation = jest.fn(() => 2);
  expect(shown(registered(implementation).calculate(errorValue("#REF!"))).value).toBe("#REF!");
  expect(implementation).not.toHaveBeenCalled();
});

it("refuses a functions.js that lacks a function of functions.json", () => {
  expect(() => worksheetFunctions(metadata, createFunctionHost())).toThrow("does not register DOUBLE");
});
