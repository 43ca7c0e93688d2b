import { describeStagePrice, readStagePrice } from "../../../src/rules/policy/stagePrice";

const read = (text: string) => {
  const price = readStagePrice(text);
  return price?.kind === "stated" ? price.value : price?.kind;
};

it.each([
  ["renewal price", { kind: "renewal" }],
  ["60 % of list price", { kind: "share of list price", percent: 60 }],
  ["22.5% of List Price", { kind: "share of list price", percent: 22.5 }],
  ["not stated", "not stated"],
  ["none", undefined],
  ["60 % of renewal", undefined],
  ["cheap", undefined],
])("reads %s", (text, expected) => {
  expect(read(text)).toEqual(expected);
});

it("says in words what it read, in both languages", () => {
  expect(describeStagePrice({ kind: "renewal" })).toEqual({ en: "the renewal price", ja: "更新料金" });
  expect(describeStagePrice({ kind: "share of list price", percent: 60 })).toEqual({
    en: "60 % of the list price",
    ja: "定価の60 %",
  });
});
