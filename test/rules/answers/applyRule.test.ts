import { applyRule } from "../../../src/rules/answers/applyRule";
import { FIRST_DAY, LAST_DAY } from "../../../src/rules/days";
import { isoDay } from "../isoDay";
import { checkedPolicy } from "../policy/checkedPolicy";

const policy = checkedPolicy({ "renewal opens": "end, + 1 day", calendar: "JP" });
const rule = policy["renewal opens"];

it("reaches a day and remembers how", () => {
  const from = isoDay("2024-12-31");
  expect(applyRule(policy, "renewal opens", rule, from)).toMatchObject({
    kind: "found",
    value: from + 1,
    because: [{ field: "renewal opens", from, to: from + 1 }],
  });
});

it("says in the field's words what is none or not stated", () => {
  expect(applyRule(policy, "late 2 until", { kind: "none" }, FIRST_DAY)).toMatchObject({
    kind: "none",
    message: { values: { what: { en: "last day of reinstatement" } } },
  });
  expect(applyRule(policy, "initial end", { kind: "not stated" }, FIRST_DAY)).toMatchObject({ kind: "not stated" });
});

it("is wrong, naming the day it counted from, where a step leaves the calendar", () => {
  expect(applyRule(policy, "renewal opens", rule, LAST_DAY)).toEqual({
    kind: "wrong",
    message: { id: "resultOutOfRange", values: { found: "9999-12-31" } },
  });
});

it("is wrong where the rule counts a term and the question has none", () => {
  const counting = checkedPolicy({ "renewal opens": "end, - term" });
  expect(applyRule(counting, "renewal opens", counting["renewal opens"], isoDay("2024-12-31"))).toMatchObject({
    kind: "wrong",
    message: { id: "termMissing" },
  });
});
