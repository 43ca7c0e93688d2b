import { policyName } from "../../src/taskpane/policyName";

it("names product and id in the language of the pane", () => {
  expect(policyName("sparx-jp", "en")).toMatch(/^Enterprise Architect .*\(sparx-jp\)$/);
  expect(policyName("sparx-jp", "ja")).toMatch(/永続ライセンス.*\(sparx-jp\)$/);
});

it("gives the id of a policy that does not come with the add-in", () => {
  expect(policyName("acme-own", "en")).toBe("acme-own");
});
