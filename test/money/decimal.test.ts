import fc from "fast-check";
import { decimalOf, numberOf, roundedQuotient, wholeDigits } from "../../src/money/decimal";

it.each<[number, bigint, number]>([
  [0, 0n, 0],
  [-0, 0n, 0],
  [14520, 14520n, 0],
  [-1234.5, -12345n, 1],
  [0.001, 1n, 3],
  [1e21, 10n ** 21n, 0],
  [1.5e-10, 15n, 11],
  [Number.MAX_SAFE_INTEGER, 9007199254740991n, 0],
  [0.1 + 0.2, 3n, 1],
  [1234.56 * 12, 1481472n, 2],
])("writes %p out in tens", (value, digits, places) => {
  expect(decimalOf(value)).toEqual({ digits, places });
});

it("keeps every number of 15 digits as it is", () => {
  const digits = fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 });
  fc.assert(
    fc.property(digits, fc.integer({ min: -30, max: 30 }), (mantissa, exponent) => {
      const value = Number(`${mantissa}e${exponent}`);
      expect(numberOf(decimalOf(value))).toBe(value === 0 ? 0 : value);
    }),
  );
});

it("counts the digits before the point", () => {
  expect([14520, -14520.75, 9.5, 0.5, 0.001].map((value) => wholeDigits(decimalOf(value)))).toEqual([5, 5, 1, 0, -2]);
});

it("rounds halves away from zero", () => {
  const tenths = [24n, 25n, 26n, -24n, -25n, -26n, 0n];
  expect(tenths.map((tenth) => roundedQuotient(tenth, 10n))).toEqual([2n, 3n, 3n, -2n, -3n, -3n, 0n]);
  expect([roundedQuotient(1n, 3n), roundedQuotient(2n, 3n)]).toEqual([0n, 1n]);
});
