import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readmeText } from "../../src/build/generateReadme";
import { bundledPolicies } from "../../src/rules/policies";

const readme = readFileSync(join(__dirname, "../../README.md"), "utf8");

it("has been run since the last change of a data file", () => {
  expect(readmeText(readme)).toBe(readme);
});

it("tells of every bundled policy, and where it stands", () => {
  for (const flat of bundledPolicies.flats) {
    const row = readme.split("\n").find((line) => line.startsWith("| ") && line.includes(`\`${String(flat["id"])}\``));
    expect([flat["id"], row]).toEqual([flat["id"], expect.stringContaining(String(flat["source address"]))]);
  }
});
