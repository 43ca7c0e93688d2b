import { bundledPolicies } from "../../../src/rules/policies";
import { checkBlock, type Block, type Policy } from "../../../src/rules/policy";
import { policyFacts } from "../../../src/taskpane/policies/policyFacts";

function bundled(id: string): Policy {
  const policy = bundledPolicies.find(id);
  if (!policy) throw new Error(id);
  return policy;
}
function own(block: Block): Policy {
  const checked = checkBlock(block);
  if (!checked.ok) throw new Error(JSON.stringify(checked.faults));
  return checked.policy;
}
const factOf = (policy: Policy, field: string, language: "en" | "ja" = "en") =>
  policyFacts(policy, language).facts.find((fact) => fact.field === field);

it("says a rule in words, with the source's rules behind it", () => {
  expect(factOf(bundled("sparx-jp"), "initial end")).toEqual({
    field: "initial end",
    text: "Purchase date, 12 months later, last day of that month",
    ruleIds: ["SPX-2", "SPX-3"],
    inferred: true,
  });
  expect(factOf(bundled("sparx-jp"), "initial end", "ja")?.text).toBe("購入日、12か月後、その月の末日");
});

it("names no length where several terms are sold", () => {
  expect(factOf(bundled("nec-pp"), "initial end")?.text).toBe(
    "Delivery date, first day of the next month, last day of one term from that day",
  );
  expect(factOf(bundled("nec-pp"), "initial terms")?.text).toBe("whole years");
  expect(factOf(bundled("netjapan-perpetual"), "initial terms", "ja")?.text).toBe("12、24、36、48、60 か月");
});

it("tells what is none from what is not stated", () => {
  const policy = own([
    ["id", "acme"],
    ["renewal opens", "none"],
    ["renewed end", "not stated"],
  ]);
  expect(factOf(policy, "renewal opens")?.text).toBe("none");
  expect(policyFacts(policy, "en").notStated).toContain("renewed end");
});

it("does not call silent what holds by default", () => {
  const { notStated } = policyFacts(own([["id", "acme"]]), "en");
  expect(notStated).not.toContain("renewal closes");
  expect(notStated).not.toContain("support start");
  expect(notStated).not.toContain("cancel by");
  expect(policyFacts(bundled("netjapan-perpetual"), "en").notStated).toContain("support start");
});

it("says until when a licence that renews by itself can be cancelled", () => {
  const kepware = bundled("kepware-us-subscription");
  expect(factOf(kepware, "cancel by")).toMatchObject({
    text: "Support end, 1 day later, 60 days earlier",
    inferred: true,
  });
  expect(factOf(bundled("micro-cadam-service"), "cancel by", "ja")?.text).toBe("サポート終了日、1か月前");
  const silent = own([
    ["id", "acme"],
    ["cancel by", "not stated"],
  ]);
  expect(policyFacts(silent, "en").notStated).toContain("cancel by");
});

it("says every field of every bundled policy once, as a fact or as not stated", () => {
  for (const { id } of bundledPolicies.flats) {
    const { facts, notStated } = policyFacts(bundled(String(id)), "ja");
    const fields = [...facts.map(({ field }) => field), ...notStated];
    expect(new Set(fields).size).toBe(fields.length);
    expect(facts.every(({ text }) => text !== "")).toBe(true);
  }
});
