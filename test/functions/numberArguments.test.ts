import { amount, direction, number, uplift, wholeNumber } from "../../src/functions/numberArguments";
import { BLANK } from "../../src/functions/reading";
import { incoming, read } from "./readArgument";

const blanks = [null, undefined, "", 0, { type: "Empty", basicValue: "" }];

describe("a number", () => {
  const price = number("unit_price");

  it.each<[string, unknown, number]>([
    ["a number", 14520, 14520],
    ["a negative one", -0.5, -0.5],
    ["plain digits as text", " 14520 ", 14520],
    ["a decimal as text", "1234.50", 1234.5],
    ["a decimal without a zero before it", "-.5", -0.5],
    ["full width", "－１２．５", -12.5],
    ["a value object", { type: "Double", basicType: "Double", basicValue: 7, numberFormat: "¥#,##0" }, 7],
  ])("is read from %s", (_, cell, expected) => {
    expect(read(price, cell)).toBe(expected);
  });

  it.each([["14,520"], ["¥14520"], ["1e3"], ["."], ["9".repeat(400)], [true], [Number.NaN], [Infinity], [{}]])(
    "is refused in %p",
    (cell) => {
      expect(read(price, cell)).toMatch(/^unit_price: .* is not a number\. Enter one such as 14520/);
    },
  );

  it("is blank where nothing stands, and passes an error on", () => {
    expect(blanks.map((cell) => read(price, cell))).toEqual(blanks.map(() => BLANK));
    expect(read(price, incoming)).toBe("#DIV/0!");
  });
});

it("takes a blank amount for nothing, because desktop Excel hands over 0 for both", () => {
  expect(blanks.map((cell) => read(amount("amount"), cell))).toEqual(blanks.map(() => 0));
  expect(read(amount("amount"), "12.5")).toBe(12.5);
  expect(read(amount("amount"), "much")).toContain('amount: "much" is not a number');
  expect(read(amount("amount"), incoming)).toBe("#DIV/0!");
});

it("reads a whole number in its range", () => {
  const decimals = wholeNumber("decimals", -9, 9);
  expect([-9, 9, "2", "－２"].map((cell) => read(decimals, cell))).toEqual([-9, 9, 2, -2]);
  for (const cell of [-10, 10, 1.5, "1.5", "two", true]) {
    expect(read(decimals, cell)).toMatch(/^decimals: .* is not a whole number from -9 to 9\. Enter one\.$/);
  }
  expect([read(decimals, null), read(decimals, incoming)]).toEqual([BLANK, "#DIV/0!"]);
});

describe("an uplift", () => {
  it("is a fraction, or text in per cent", () => {
    expect([0.03, "0.03", "3%", " ３ ％ ", "-3.5%"].map((cell) => read(uplift, cell))).toEqual([
      0.03, 0.03, 0.03, 0.03, -0.035,
    ]);
  });

  it.each([-1, -2, "-100%", "3 per cent", "%", "3%%", true, Number.NaN])("is refused in %p", (cell) => {
    expect(read(uplift, cell)).toMatch(/^uplift: .* is not a rise a cycle\. Enter a fraction above -1/);
  });

  it("is blank where nothing stands, and passes an error on", () => {
    expect([read(uplift, null), read(uplift, incoming)]).toEqual([BLANK, "#DIV/0!"]);
  });
});

it("reads a direction", () => {
  expect([read(direction, 1), read(direction, -1), read(direction, null)]).toEqual([1, -1, BLANK]);
  expect(read(direction, 2)).toBe("direction: 2 is not a direction. Enter -1 for on or before, 1 for on or after.");
  expect(read(direction, incoming)).toBe("#DIV/0!");
});
