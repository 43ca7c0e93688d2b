import { readFileSync } from "node:fs";
import { join } from "node:path";
import { bundledPoliciesText } from "../../src/build/generatePolicies";

it("has been run since the last policy file was added or removed", () => {
  const committed = readFileSync(join(__dirname, "../../src/rules/policies/bundled.ts"), "utf8");
  expect(committed).toBe(bundledPoliciesText());
});
