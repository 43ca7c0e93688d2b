import { describeSurcharge, readSurcharge } from "../../../src/rules/policy/surcharge";

const read = (text: string) => {
  const surcharge = readSurcharge(text);
  return surcharge?.kind === "stated" ? surcharge.value : surcharge?.kind;
};

it.each([
  ["25 % of gap", [{ kind: "share", percent: 25, of: "gap" }]],
  ["2.5% of list price", [{ kind: "share", percent: 2.5, of: "list price" }]],
  ["100 fixed", [{ kind: "fixed", amount: 100, currency: null }]],
  ["25 USD per month", [{ kind: "per month", amount: 25, currency: "USD" }]],
  [
    "larger of 100 usd fixed and 10 % of renewal",
    [
      { kind: "fixed", amount: 100, currency: "USD" },
      { kind: "share", percent: 10, of: "renewal" },
    ],
  ],
  ["none", "none"],
  ["not stated", "not stated"],
  ["larger of 100 fixed", undefined],
  ["larger of 100 fixed and a lot", undefined],
  ["25 of gap", undefined],
  ["a lot", undefined],
])("reads %s", (text, expected) => {
  expect(read(text)).toEqual(expected);
});

it("says in words what it read, in both languages", () => {
  expect(
    describeSurcharge([
      { kind: "fixed", amount: 100, currency: "USD" },
      { kind: "share", percent: 10, of: "renewal" },
    ]),
  ).toEqual({
    en: "the larger of 100 USD and 10 % of the renewal price",
    ja: "定額100 USDと更新料金の10 %の大きい方",
  });
  expect(describeSurcharge([{ kind: "per month", amount: 5, currency: null }])).toEqual({
    en: "5 for each month of the gap",
    ja: "空白期間1か月あたり5",
  });
});
