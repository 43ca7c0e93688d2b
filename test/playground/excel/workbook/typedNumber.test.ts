import fc from "fast-check";
import { parseValue } from "numfmt";
import { typedNumber } from "../../../../src/playground/excel/workbook/typedNumber";

const pieces = fc.constantFrom(
  ..."0 1 12 2021 30 - / . , : % $ ( ) + e E am PM Jan april Sept Dec Mon Friday x v 年 円".split(" "),
  " ",
);

it("reads what the library reads, although it skips texts with other letters", () =>
  fc.assert(
    fc.property(fc.array(pieces, { minLength: 1, maxLength: 6 }), (parts) => {
      const text = parts.join("");
      const parsed = parseValue(text.trim());
      const number = typeof parsed?.v === "number" && /\d/.test(text) ? parsed.v : undefined;
      expect(typedNumber(text)?.value).toBe(number);
    }),
    { numRuns: 3_000 },
  ));

it("reads 100,000 texts of a list", () => {
  const texts = Array.from({ length: 100_000 }, (_, row) => (row % 2 ? `2021-04-${(row % 28) + 1}` : `sparx-${row}`));
  expect(texts.filter((text) => typedNumber(text)).length).toBe(50_000);
});
