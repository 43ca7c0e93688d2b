import {
  BooleanValueObject,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import { RefusedArgument, argumentOf } from "../../../src/playground/bridge/argument";
import { errorValue } from "../../../src/playground/bridge/errorValue";
import { spilled } from "../../../src/playground/bridge/result";
import type { Parameter } from "../../../src/playground/host/metadata";

const range: Parameter = { name: "end", type: "any", dimensionality: "matrix" };
const single: Parameter = { name: "language", type: "any" };
const number = NumberValueObject.create(44316);
const text = StringValueObject.create("sparx-jp");
const blank = NullValueObject.create();

const pass = (value: BaseValueObject | undefined, parameter: Parameter, allowErrors = true) =>
  argumentOf(value, parameter, allowErrors);

it("passes a single value for a range as a range of one cell", () => {
  expect(pass(number, range)).toEqual([[44316]]);
});

it("passes a range by rows, with blank cells as null", () => {
  expect(
    pass(
      spilled([
        [number, text],
        [blank, BooleanValueObject.create(true)],
      ]),
      range,
    ),
  ).toEqual([
    [44316, "sparx-jp"],
    [null, true],
  ]);
});

it("passes null for what was left out, at the end or between two commas", () => {
  expect(pass(undefined, range)).toBeNull();
  expect(pass(blank, range)).toBeNull();
  expect(pass(blank, single)).toBeNull();
});

it("keeps a reference to a blank cell apart from an argument left out", () => {
  expect(pass(spilled([[blank]]), range)).toEqual([[null]]);
});

it("passes errors on as value objects where the add-in allows them", () => {
  expect(pass(spilled([[errorValue("#N/A")], [number]]), range)).toEqual([
    [{ type: "Error", basicType: "Error", basicValue: "#N/A", errorType: "NotAvailable" }],
    [44316],
  ]);
});

it("refuses errors otherwise, and answers with them", () => {
  const error = errorValue("#REF!");
  expect(() => pass(error, range, false)).toThrow(RefusedArgument);
  expect(() => pass(error, { name: "price", type: "number" })).toThrow(expect.objectContaining({ error }));
});

it("reads typed parameters as Excel does", () => {
  expect(pass(StringValueObject.create("12"), { name: "price", type: "number" })).toBe(12);
  expect(() => pass(text, { name: "price", type: "number" })).toThrow(RefusedArgument);
  expect(pass(number, { name: "name", type: "string" })).toBe("44316");
  expect(pass(BooleanValueObject.create(true), { name: "name", type: "string" })).toBe("TRUE");
});
