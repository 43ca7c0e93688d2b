import { sourceLines } from "../../../src/plan/calendar/sourceLines";
import { isoDay } from "../../rules/isoDay";
import { bundled } from "../../rules/answers/asked";
import { checkedPolicy } from "../../rules/policy/checkedPolicy";

const action = {
  kind: "renewBy",
  number: 1,
  day: isoDay("2027-04-30"),
  field: "renewal closes",
  lapsed: false,
} as const;

it("names the rule, where it is written, and how sure it is", () => {
  expect(sourceLines(bundled("sparx-jp"), action, "en")).toEqual([
    "",
    "Rule: sparx-jp, SPX-4",
    "Source: Renewing and reinstating support, https://www.sparxsystems.jp/purchase/support_ext.htm",
    "How sure: the vendor's own page",
  ]);
});

it("names the field where a policy of one's own has no rule ids and no source", () => {
  expect(sourceLines(checkedPolicy({ inferred: "renewal closes" }), action, "ja")).toEqual([
    "",
    "規則: acme, renewal closes(推定)",
    "",
    "確かさ: 利用者が入力",
  ]);
});

it("names the version that gives the day, with that version's own rules and source", () => {
  const [version] = bundled("sparx-jp").versions;
  const [, , source] = sourceLines(bundled("sparx-jp"), { ...action, version }, "en");
  expect(source).toMatch(/support_ext\.htm \(rules for payments from 2018-10-01\)$/);
  const earlier = checkedPolicy({
    "renewal closes": "end",
    "valid from": "2020-01-01",
    "version by": "payment",
    "earlier 1 renewal closes": "end, - 7 days",
    "earlier 1 inferred": "renewal closes",
  }).versions[1];
  expect(sourceLines(checkedPolicy({}), { ...action, version: earlier }, "ja").slice(1, 3)).toEqual([
    "規則: acme, renewal closes(推定)",
    "出典: (2019-12-31までの入金に適用される規則)",
  ]);
});

it("begins with the vendor's condition for a notice (SPX-7)", () => {
  const [first] = sourceLines(bundled("sparx-jp"), { ...action, kind: "notice", field: "notices" }, "en");
  expect(first).toMatch(/registered as users/);
});
