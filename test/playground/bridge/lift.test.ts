import { NumberValueObject, StringValueObject, type ArrayValueObject } from "@univerjs/engine-formula";
import { lift } from "../../../src/playground/bridge/lift";
import { spilled } from "../../../src/playground/bridge/result";
import type { Parameter } from "../../../src/playground/host/metadata";

const range: Parameter = { name: "end", type: "any", dimensionality: "matrix" };
const single: Parameter = { name: "language", type: "any" };
const numbers = (...rows: number[][]) =>
  spilled(rows.map((row) => row.map((value) => NumberValueObject.create(value))));
const rowsOf = (value: unknown) =>
  (value as ArrayValueObject).getArrayValue().map((row) => row.map((cell) => cell?.getValue()));
const sum = (values: readonly { getValue: () => unknown }[]) =>
  StringValueObject.create(values.map((value) => String(value.getValue())).join("+"));

it("calls once where every range stands for a range", () => {
  const call = jest.fn(() => NumberValueObject.create(1));
  const args = [numbers([1], [2]), NumberValueObject.create(3)];
  expect(lift(args, [range, single], call).getValue()).toBe(1);
  expect(call.mock.calls).toEqual([[args]]);
});

it("takes the value out of a single cell given for a single value", () => {
  expect(lift([numbers([5])], [single], sum).getValue()).toBe("5");
});

it("calls for each cell of a range given for a single value", () => {
  expect(rowsOf(lift([numbers([1, 2], [3, 4])], [single], sum))).toEqual([
    ["1", "2"],
    ["3", "4"],
  ]);
});

it("repeats one row or one column, and has #N/A beyond a longer range", () => {
  expect(rowsOf(lift([numbers([1, 2]), numbers([10], [20])], [single, single], sum))).toEqual([
    ["1+10", "2+10"],
    ["1+20", "2+20"],
  ]);
  expect(rowsOf(lift([numbers([1], [2], [3]), numbers([10], [20])], [single, single], sum))).toEqual([
    ["1+10"],
    ["2+20"],
    ["3+#N/A"],
  ]);
});

it("keeps the first cell of an answer that would spill inside a spill", () => {
  expect(rowsOf(lift([numbers([1], [2])], [single], () => numbers([7, 8])))).toEqual([[7], [7]]);
});
