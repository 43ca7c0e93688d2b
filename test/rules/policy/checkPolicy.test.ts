import { checkPolicy } from "../../../src/rules/policy";
import { checkedPolicy, refusal } from "./checkedPolicy";

it("fills in what a policy leaves out: silent dates are not stated, never guessed", () => {
  const policy = checkedPolicy({});
  expect(policy).toMatchObject({
    id: "acme",
    "open ended": "no",
    "initial end": { kind: "not stated" },
    "renewed end": { kind: "not stated" },
    notices: { kind: "not stated" },
    late: [],
    after: "ask vendor",
    "first end suspends all": "not stated",
    proration: "not stated",
  });
  expect(policy["renewal closes"]).toBeUndefined();
});

it("collects late stages in their order", () => {
  const { late } = checkedPolicy({
    "late 2 until": "no limit",
    "late 1 until": "end, + 30 days",
    "late 2 terms": "24",
  });
  expect(late.map(({ until }) => until.kind)).toEqual(["stated", "no limit"]);
  expect(late[1]?.terms).toEqual({ kind: "stated", value: { months: [24], wholeYears: false } });
});

it("names a late stage that is missing before another", () => {
  expect(refusal({ "late 2 until": "no limit" })).toContain("without stage 1");
});

it("names an unknown field", () => {
  expect(checkPolicy({ id: "acme", colour: "red" })).toMatchObject({
    ok: false,
    message: { values: { field: "colour" } },
  });
});

it("names the late stage's field that does not fit", () => {
  expect(refusal({ "late 1 until": "end, + 3 moons" })).toContain('"late 1 until": the word "moons"');
});
