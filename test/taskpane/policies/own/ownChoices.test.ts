import type { Block } from "../../../../src/rules/policy";
import { findChoices } from "../../../../src/taskpane/lookUp/policyChoices";
import { ownChoices } from "../../../../src/taskpane/policies/own/ownChoices";

const good: Block = [
  ["id", "acme"],
  ["vendor", "Acme"],
  ["product", "Acme Designer"],
  ["names", "Designer 9; Designer Pro"],
];
const faulty: Block = [
  ["product", "Beta Suite"],
  ["calender", "JP"],
  ["initial end", "purchased, monht end"],
];
const choices = ownChoices(
  [
    { name: "Acme_policy", cells: good },
    { name: "Beta_policy", cells: faulty },
    { name: "Sure", cells: [["confidence", "contract"]] },
  ],
  "en",
);

it("calls each by the name of its block, and says how sure it is or how many faults it has", () => {
  expect(choices.map(({ id, product, faults, confidence }) => [id, product, faults, confidence])).toEqual([
    ["Acme_policy", "Acme Designer", 0, "own"],
    ["Beta_policy", "Beta Suite", 2, null],
    ["Sure", "", 0, "contract"],
  ]);
});

it.each([
  ["acme_POLICY", "Acme_policy"],
  ["ｄｅｓｉｇｎｅｒ pro", "Acme_policy"],
  ["beta suite", "Beta_policy"],
])("finds by %s the block %s", (typed, name) => {
  expect(findChoices(choices, typed).map(({ id }) => id)).toEqual([name]);
});

it("does without what cannot be read of a block", () => {
  const twice: Block = [
    ["product", "Acme"],
    ["product", "Beta"],
  ];
  expect(ownChoices([{ name: "Twice", cells: twice }], "ja")).toEqual([
    expect.objectContaining({ id: "Twice", product: "", vendor: "", faults: 1, confidence: null }),
  ]);
});
