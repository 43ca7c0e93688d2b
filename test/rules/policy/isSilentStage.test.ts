import { isSilentStage } from "../../../src/rules/policy";
import { checkedPolicy } from "./checkedPolicy";

const silent = (flat: Record<string, string>) => checkedPolicy(flat).late.map(isSilentStage);

it("holds for a stage of which nothing is stated, however it is written down", () => {
  expect(silent({ "late 1 until": "not stated" })).toEqual([true]);
  expect(silent({ "late 1 end": "not stated", "late 1 buy": "" })).toEqual([true]);
});

it.each([
  ["until", "end, + 30 days"],
  ["until", "none"],
  ["until", "no limit"],
  ["end", "paid, for term"],
  ["price", "60 % of list price"],
  ["price", "not stated"],
  ["back pay", "gap eaten"],
  ["surcharge", "none"],
  ["buy", "A new key"],
])("does not hold where %s is %j", (field, text) => {
  expect(silent({ [`late 1 ${field}`]: text })).toEqual([false]);
});
