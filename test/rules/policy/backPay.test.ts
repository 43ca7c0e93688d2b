import { describeBackPay, readBackPay } from "../../../src/rules/policy/backPay";

const read = (text: string) => {
  const backPay = readBackPay(text);
  return backPay?.kind === "stated" ? backPay.value : backPay?.kind;
};

it.each([
  ["gap on top", { gap: "on top", unit: null, cap: null }],
  ["Gap on top by month, capped at 3 years", { gap: "on top", unit: "month", cap: { count: 3, unit: "year" } }],
  ["gap on top by day, capped at 1 month", { gap: "on top", unit: "day", cap: { count: 1, unit: "month" } }],
  ["gap eaten, capped at 180 days", { gap: "eaten", unit: null, cap: { count: 180, unit: "day" } }],
  [" None ", "none"],
  ["not stated", "not stated"],
  ["gap", undefined],
  ["gap on top by week", undefined],
  ["gap on top, capped at many days", undefined],
])("reads %s", (text, expected) => {
  expect(read(text)).toEqual(expected);
});

it("says in words what it read, in both languages", () => {
  const capped = { gap: "on top", unit: "month", cap: { count: 3, unit: "year" } } as const;
  expect(describeBackPay(capped)).toEqual({
    en: "the gap is paid on top, by the month, at most 3 years",
    ja: "空白期間分を追加で支払う、月割り、上限3年",
  });
  expect(describeBackPay({ gap: "eaten", unit: null, cap: { count: 1, unit: "month" } })).toEqual({
    en: "the gap is taken off the new term, at most 1 month",
    ja: "空白期間分だけ新しい期間が短くなる、上限1か月",
  });
});
