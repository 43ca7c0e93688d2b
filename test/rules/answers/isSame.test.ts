import { isSame } from "../../../src/rules/answers/isSame";

it.each([
  [44316, 44316],
  ["active", "active"],
  [
    [44256, 44296],
    [44256, 44296],
  ],
  [
    { action: "renewBy", on: 44316 },
    { on: 44316, action: "renewBy" },
  ],
  [
    { value: 1, because: ["one way"] },
    { value: 1, because: ["another"] },
  ],
])("%j says the same as %j", (one, other) => {
  expect(isSame(one, other)).toBe(true);
});

it.each([
  [44316, 44317],
  [44316, "44316"],
  [[44256], [44256, 44296]],
  [{ on: 44316 }, { on: null }],
  [{ on: 44316 }, { at: 44316 }],
  [null, {}],
  [new Map([["direct", 0.625]]), new Map([["direct", 0.5]])],
  [{ run: () => 1 }, { run: () => 1 }],
])("%j does not say the same as %j", (one, other) => {
  expect(isSame(one, other)).toBe(false);
});
