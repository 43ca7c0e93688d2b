import * as fc from "fast-check";
import { policyExamples } from "../../../src/rules/answers";
import { checkBlock, PATTERNS, policyTemplate, writeBlock } from "../../../src/rules/policy";
import { checkedPolicy } from "./checkedPolicy";

const words = { id: "Acme_own", vendor: "Acme", product: "Acme Designer" };

describe.each(PATTERNS)("the template %s", (pattern) => {
  it.each(["en", "ja"] as const)("has no fault as a block on a sheet, in %s", (language) => {
    const checked = checkBlock(writeBlock(policyTemplate(pattern, words), language));
    expect(checked).toMatchObject({ ok: true, policy: { id: "acme_own", confidence: "own" } });
  });

  it("has two examples, both right", () => {
    const examples = policyExamples(checkedPolicy(policyTemplate(pattern, words)));
    expect(examples.map(({ expected, got, right }) => ({ expected, got, right }))).toEqual(
      examples.map(({ expected }) => ({ expected, got: expected, right: true })),
    );
    expect(examples).toHaveLength(2);
  });

  it("leaves to the person what only the contract says", () => {
    const policy = checkedPolicy(policyTemplate(pattern, words));
    expect(policy.late[0]).toMatchObject({ until: { kind: "not stated" }, end: { kind: "not stated" } });
    expect(policy["first end suspends all"]).toBe("not stated");
    expect(policy.names.en).toEqual(["Acme Designer"]);
  });
});

it("takes any vendor and product that has no semicolon", () => {
  const text = fc.string().map((each) => each.replace(/[;；\n]/gu, ""));
  fc.assert(
    fc.property(fc.constantFrom(...PATTERNS), text, text, (pattern, vendor, product) => {
      const policy = checkedPolicy(policyTemplate(pattern, { id: "Acme_own", vendor, product }));
      expect([policy.vendor.en, policy.names.en]).toEqual([vendor, product.trim() === "" ? [] : [product.trim()]]);
    }),
  );
});
