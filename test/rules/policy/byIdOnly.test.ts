import { byIdOnly } from "../../../src/rules/policy";

it("holds for what only resellers, articles and forums tell of", () => {
  expect(byIdOnly({ id: "acme", confidence: "Reseller  page" })).toBe(true);
});

it.each(["vendor page", "contract", "inferred", "own"])("does not hold for %j", (confidence) => {
  expect(byIdOnly({ id: "acme", confidence })).toBe(false);
});

it("does not hold where nothing is said", () => {
  expect(byIdOnly({ id: "acme" })).toBe(false);
});
