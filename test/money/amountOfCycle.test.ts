import { amountOfCycle } from "../../src/money/amountOfCycle";

it("is the amount itself the first time, and rises with each cycle", () => {
  expect([1, 2, 3].map((cycle) => amountOfCycle(1000, 0.5, cycle))).toEqual([1000, 1500, 2250]);
  expect([1, 2, 3].map((cycle) => amountOfCycle(1000, -0.5, cycle))).toEqual([1000, 500, 250]);
  expect(amountOfCycle(1234.56, 0, 100)).toBe(1234.56);
});

it("is infinite where no number is large enough, but nothing stays nothing", () => {
  expect(amountOfCycle(-1, 1e200, 3)).toBe(-Infinity);
  expect(amountOfCycle(0, 1e200, 3)).toBe(0);
});
