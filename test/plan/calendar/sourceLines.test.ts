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

it("begins with the vendor's condition for a notice (SPX-7)", () => {
  const [first] = sourceLines(bundled("sparx-jp"), { ...action, kind: "notice", field: "notices" }, "en");
  expect(first).toMatch(/registered as users/);
});
