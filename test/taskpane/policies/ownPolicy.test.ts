import { bundledPolicies } from "../../../src/rules/policies";
import { checkBlock } from "../../../src/rules/policy";
import { ownPolicy, suggestedName } from "../../../src/taskpane/policies/ownPolicy";
import { isRangeName } from "../../../src/workbook/isRangeName";

it("suggests a name that Excel takes for every bundled policy", () => {
  for (const { id } of bundledPolicies.flats) expect(isRangeName(suggestedName(String(id)))).toBe(true);
});

it("begins with the vendor's rules, and says that the policy is one's own", () => {
  const checked = checkBlock(ownPolicy(bundledPolicies.findFlat("sparx-jp") ?? {}, "Acme_policy", "ja"));
  const bundled = bundledPolicies.find("sparx-jp");
  expect(checked).toMatchObject({ ok: true, policy: { id: "acme_policy", confidence: "own" } });
  expect(checked.ok && checked.policy["initial end"]).toMatchObject({
    value: { text: bundled?.["initial end"].kind === "stated" && bundled["initial end"].value.text },
  });
});
