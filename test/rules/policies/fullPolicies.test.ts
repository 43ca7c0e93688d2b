import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { bundledPolicies } from "../../../src/rules/policies";
import { fullPolicies } from "../../../src/rules/policies/fullPolicies";
import type { PolicyFile } from "../../../src/rules/policy";

const FOLDER = join(__dirname, "../../../src/rules/policies");

it("holds what the data files say, field by field", () => {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith(".json"));
  const written = files.sort().flatMap((name) => {
    const { shared, policies } = JSON.parse(readFileSync(join(FOLDER, name), "utf8")) as PolicyFile;
    return policies.map((policy) => ({ ...shared, ...policy }));
  });
  expect(fullPolicies.flats).toEqual(written);
});

it("adds notes and examples to the bundled policies, and nothing else", () => {
  const withoutRemarks = fullPolicies.flats.map(({ notes: _notes, examples: _examples, ...rules }) => rules);
  expect(withoutRemarks).toEqual(bundledPolicies.flats);
  expect(fullPolicies.find("sparx-jp")?.notes.ja).toContain("推定");
  expect(bundledPolicies.find("sparx-jp")?.notes.ja).toBe("");
});
