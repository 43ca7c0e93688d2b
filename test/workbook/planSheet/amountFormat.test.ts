import { format } from "numfmt";
import { amountFormat } from "../../../src/workbook/planSheet/amountFormat";

const priced = (amount: number) => [{ licence: { price: { kind: "priced" as const, amount, currency: "" } } }];

it("shows the decimals that a currency has", () => {
  expect(format(amountFormat("JPY", []), 1234567.5)).toBe("1,234,568");
  expect(format(amountFormat("USD", []), 1234567.5)).toBe("1,234,567.50");
  expect(format(amountFormat("KWD", []), 1.5)).toBe("1.500");
});

it("shows nothing as a dash, and what is below it with a sign", () => {
  expect(format(amountFormat("USD", []), 0)).toBe("-");
  expect(format(amountFormat("USD", []), -12)).toBe("-12.00");
});

it("has decimals without a currency, or with a word that is none, where a price has any", () => {
  expect(format(amountFormat("", priced(14_520)), 14_955.6)).toBe("14,956");
  expect(format(amountFormat("", priced(14.5)), 14_955.6)).toBe("14,955.60");
  expect(format(amountFormat("yen and more", priced(1)), 3)).toBe("3");
});
