import fc from "fast-check";
import { currencyNamed, currencyOfFormat, hasDecimals, readCurrency } from "../../../src/list/amounts/currency";

it.each([
  ["JPY", "JPY"],
  ["eur", "EUR"],
  ["￥", "JPY"],
  ["円", "JPY"],
  ["€", "EUR"],
  ["US$", "USD"],
  ["ドル", "$"],
  ["ＵＳＤ", "USD"],
])("knows %j as %s", (text, currency) => {
  expect(currencyNamed(text)).toBe(currency);
});

it.each(["", "XYZ", "yen per seat", "本", "constructor"])("knows no currency in %j", (text) => {
  expect(currencyNamed(text)).toBeUndefined();
});

it("reads a cell of currencies, and refuses what is none", () => {
  expect(readCurrency(" usd ")).toEqual({ kind: "currency", currency: "USD" });
  expect(readCurrency(null)).toEqual({ kind: "blank" });
  expect(readCurrency("未定")).toEqual({ kind: "blank" });
  expect(readCurrency("Bitcoin")).toEqual({ kind: "unread", fault: "notACurrency" });
  expect(readCurrency(5)).toEqual({ kind: "unread", fault: "notACurrency" });
});

it.each([
  ["[$€-407] #,##0.00", "EUR"],
  ["[$USD] #,##0", "USD"],
  ['"¥"#,##0', "JPY"],
  ['#,##0"円"', "JPY"],
  ["$#,##0.00", "$"],
  ["#,##0", null],
  ["[Red]-#,##0", null],
  ["yyyy-mm-dd", null],
  [undefined, null],
])("sees the currency of the format %j: %s", (format, currency) => {
  expect(currencyOfFormat(format)).toBe(currency);
});

it("knows currencies without a smaller unit", () => {
  expect([hasDecimals("JPY"), hasDecimals("EUR"), hasDecimals(null)]).toEqual([false, true, true]);
});

it("takes any text", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => void [currencyNamed(text), currencyOfFormat(text)]));
});
