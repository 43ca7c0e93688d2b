import { bundledPolicies } from "../../../src/rules/policies";
import { checkBlock, type Block, type Policy } from "../../../src/rules/policy";
import { lateStages } from "../../../src/taskpane/policies/lateStages";

function own(block: Block): Policy {
  const checked = checkBlock([["id", "acme"], ...block]);
  if (!checked.ok) throw new Error(JSON.stringify(checked.faults));
  return checked.policy;
}
const linesOf = (policy: Policy, language: "en" | "ja") =>
  lateStages(policy, language).map(({ lines }) => Object.fromEntries(lines.map(({ field, text }) => [field, text])));

it.each([
  ["en", "Support end, 36 months later, last business day of that month", "direct 15:00, package 16:00"],
  ["ja", "サポート終了日、36か月後、その月の最終営業日", "ダイレクト 15:00、パッケージ 16:00"],
] as const)("says in %s until when a lapsed licence can be taken up again", (language, until, cutOff) => {
  const policy = bundledPolicies.find("sparx-jp") as Policy;
  expect(linesOf(policy, language)).toEqual([expect.objectContaining({ until, "cut-off": cutOff })]);
});

it("goes down the ladder stage by stage", () => {
  const policy = own([
    ["late 1 until", "end, + 30 days"],
    ["late 1 end", "end, + 1 day, for term"],
    ["late 1 back pay", "gap on top, capped at 180 days"],
    ["late 2 until", "no limit"],
    ["late 2 terms", "24, 36"],
    ["late 2 surcharge", "larger of 25 % of gap and 100 fixed"],
  ]);
  expect(linesOf(policy, "en")).toEqual([
    {
      until: "Support end, 30 days later",
      end: "Support end, 1 day later, last day of one term from that day",
      "back pay": "the gap is paid on top, at most 180 days",
    },
    { until: "no limit", terms: "24, 36 months", surcharge: "the larger of 25 % of the gap's price and 100" },
  ]);
  expect(linesOf(policy, "ja")[0]?.["back pay"]).toBe("空白期間分を追加で支払う、上限180日");
  expect(linesOf(policy, "ja")[1]?.["surcharge"]).toBe("空白期間分の25 %と定額100の大きい方");
});

it("names a price that is not the renewal price", () => {
  const priced = own([
    ["late 1 until", "end, + 1 year"],
    ["late 1 price", "60 % of list price"],
    ["late 2 until", "no limit"],
    ["late 2 price", "renewal price"],
  ]);
  expect(linesOf(priced, "en").map(({ price }) => price)).toEqual(["60 % of the list price", undefined]);
  expect(linesOf(priced, "ja")[0]?.price).toBe("定価の60 %");
});

it("has no stage where the source is silent", () => {
  expect(lateStages(bundledPolicies.find("nec-pp") as Policy, "en")).toEqual([]);
});

it.each([
  ["en", { until: "not stated", "back pay": "the gap is paid on top, by the month" }],
  ["ja", { until: "記載なし", "back pay": "空白期間分を追加で支払う、月割り" }],
] as const)("says in %s what a stage costs whose last day and new end are not stated", (language, lines) => {
  expect(linesOf(bundledPolicies.find("csi-maintenance") as Policy, language)).toEqual([lines]);
  const typed = own([["late 1 back pay", "gap on top by month"]]);
  expect(linesOf(typed, language)).toEqual([lines]);
});
