import fc from "fast-check";
import { PLAIN_AMOUNTS, readAmount, readQuantity } from "../../../src/list/amounts/amountCell";

const amount = (value: number, currency: string | null = null, remark?: string) => ({
  kind: "amount",
  amount: value,
  currency,
  ...(remark && { remark }),
});

it.each([
  ["¥1,200,000", 1_200_000, "JPY"],
  ["￥１，２００，０００", 1_200_000, "JPY"],
  ["1,200円", 1200, "JPY"],
  ["¥1,200-", 1200, "JPY"],
  ["120万円", 1_200_000, "JPY"],
  ["1,500千円", 1_500_000, "JPY"],
  ["120万", 1_200_000, null],
  ["1.200,00 €", 1200, "EUR"],
  ["EUR 1.200,00", 1200, "EUR"],
  ["1,200.50 USD", 1200.5, "USD"],
  ["$1,200.00", 1200, "$"],
  ["$1,200.00 CAD", 1200, "CAD"],
  ["US$ 100", 100, "USD"],
  ["CHF 1'200.-", 1200, "CHF"],
  ["1 200,00", 1200, null],
  ["1200\u00A0", 1200, null],
  ["0", 0, null],
])("reads %j", (text, value, currency) => {
  expect(readAmount(text)).toEqual(amount(value, currency, "textAmount"));
});

it.each([
  ["(1,200.00)", -1200, null],
  ["(¥1,200)", -1200, "JPY"],
  ["△1,200,000", -1_200_000, null],
  ["▲1,200円", -1200, "JPY"],
  ["-¥500", -500, "JPY"],
  ["¥-500", -500, "JPY"],
  ["−500", -500, null],
])("reads %j as less than nothing, and says so", (text, value, currency) => {
  expect(readAmount(text)).toEqual(amount(value, currency, "negativeAmount"));
});

it.each([
  ["free", "notAnAmount"],
  ["1,200円(税込)", "notAnAmount"],
  ["100/month", "notAnAmount"],
  ["1,200-", "notAnAmount"],
  ["5 本", "notAnAmount"],
  ["USD 5 EUR", "notAnAmount"],
  ["1,20,000", "notAnAmount"],
  [true, "notAnAmount"],
  [Number.NaN, "notAnAmount"],
  ["15%", "percentage"],
  ["１５ ％", "percentage"],
  ["#REF!", "errorAmount"],
])("does not read %j: %s", (value, fault) => {
  expect(readAmount(value)).toEqual({ kind: "unread", fault });
});

it("reads one mark before three digits as the column proves, and does not guess about a point", () => {
  expect(readAmount("1,200")).toEqual(amount(1200, null, "thousandsAssumed"));
  expect(readAmount("1.200")).toEqual({ kind: "unread", fault: "amountUndecided", meant: 1200 });
  expect(readAmount("¥1.200")).toEqual(amount(1200, "JPY", "textAmount"));
  const comma = { ...PLAIN_AMOUNTS, decimal: "," } as const;
  expect(readAmount("1,200", comma)).toEqual(amount(1.2, null, "textAmount"));
  expect(readAmount("1.200", comma)).toEqual(amount(1200, null, "textAmount"));
});

it("counts as the column counts, unless the cell says how", () => {
  const column = { decimal: null, currency: "JPY", factor: 1000 };
  expect(readAmount(1200, column)).toEqual(amount(1_200_000, "JPY"));
  expect(readAmount("1,200", column)).toEqual(amount(1_200_000, "JPY", "textAmount"));
  expect(readAmount("120万円", column)).toEqual(amount(1_200_000, "JPY", "textAmount"));
});

it("reads real numbers with the currency of their format", () => {
  expect(readAmount(1200, PLAIN_AMOUNTS, "[$€-407] #,##0.00")).toEqual(amount(1200, "EUR"));
  expect(readAmount(-5)).toEqual(amount(-5, null, "negativeAmount"));
  expect(readAmount(0.15, PLAIN_AMOUNTS, "0.0%")).toEqual({ kind: "unread", fault: "percentage" });
  expect(readAmount(5, PLAIN_AMOUNTS, '0" % off"')).toEqual(amount(5));
});

it.each([null, "", "\u3000", "-", "未定", "N/A"])("reads %j as blank", (value) => {
  expect(readAmount(value)).toEqual({ kind: "blank" });
});

it.each([
  [5, 5, undefined],
  ["１０本", 10, "textAmount"],
  ["25 seats", 25, "textAmount"],
  ["1,000ライセンス", 1000, "thousandsAssumed"],
  [-1, -1, "negativeAmount"],
])("reads %j licences", (value, count, remark) => {
  expect(readQuantity(value)).toEqual(amount(count, null, remark));
});

it("reads no money as a number of licences", () => {
  expect(readQuantity("¥500")).toEqual({ kind: "unread", fault: "notAnAmount" });
  expect(readQuantity("一式")).toEqual({ kind: "unread", fault: "notAnAmount" });
});

it("reads back any amount of yen, however it is marked", () => {
  const ways = [
    (text: string) => `¥${text}`,
    (text: string) => `${text}円`,
    (text: string) => `JPY ${text}`,
    (text: string) => ` ${text} yen`,
    (text: string) => `¥${text}-`,
  ];
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10 ** 11 }), fc.constantFrom(...ways), fc.boolean(), (value, mark, wide) => {
      const text = mark(value.toLocaleString("en"));
      const found = readAmount(
        wide ? text.replace(/\d/g, (digit) => String.fromCharCode(0xfee0 + digit.charCodeAt(0))) : text,
      );
      expect(found).toEqual(amount(value, "JPY", "textAmount"));
    }),
  );
});

it("takes any cell, and never gives an amount that is no number", () => {
  const cell = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.stringMatching(/^[\d.,' ¥$€円万()%△-]{0,20}$/u),
  );
  fc.assert(
    fc.property(cell, (value) => {
      const read = readAmount(value);
      if (read.kind === "amount") expect(Number.isFinite(read.amount)).toBe(true);
    }),
    { numRuns: 500 },
  );
});
