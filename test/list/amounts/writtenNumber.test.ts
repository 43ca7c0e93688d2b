import fc from "fast-check";
import { writtenNumber } from "../../../src/list/amounts/writtenNumber";

it.each([
  ["1200", 1200, null],
  ["1,200,000", 1_200_000, "."],
  ["1.200.000", 1_200_000, ","],
  ["1.200,00", 1200, ","],
  ["1,200.50", 1200.5, "."],
  ["1'200.50", 1200.5, "."],
  ["1 200,5", 1200.5, ","],
  ["1 200", 1200, null],
  ["12,5", 12.5, ","],
  ["0.125", 0.125, "."],
  ["1234,567", 1234.567, ","],
  [".5", 0.5, "."],
])("reads %j as %d", (text, value, decimal) => {
  expect(writtenNumber(text)).toEqual({ kind: "number", value, decimal });
});

it.each([
  ["1,200", ",", 1200, 1.2],
  ["12.345", ".", 12345, 12.345],
])("leaves open what %j is", (text, mark, grouped, decimals) => {
  expect(writtenNumber(text)).toEqual({ kind: "either", mark, grouped, decimals });
});

it.each(["", ",", "1,20,000", "1,200,00", "1.2.3", "0,000,001", "12 34", "5 "])("reads no number in %j", (text) => {
  expect(writtenNumber(text)).toBeUndefined();
});

it("reads back any amount, grouped and with decimals in the way of any country", () => {
  const way = fc.constantFrom([",", "."], [".", ","], ["'", "."], [" ", ","]);
  fc.assert(
    fc.property(fc.nat(10 ** 12), fc.integer({ min: 0, max: 99 }), way, (whole, cents, [group = "", decimal = ""]) => {
      const grouped = String(whole).replace(/\B(?=(\d{3})+$)/g, group);
      const written = writtenNumber(`${grouped}${decimal}${String(cents).padStart(2, "0")}`);
      expect(written).toMatchObject({ kind: "number", decimal });
      expect(written?.kind === "number" && written.value).toBeCloseTo(whole + cents / 100, 2);
    }),
  );
});
