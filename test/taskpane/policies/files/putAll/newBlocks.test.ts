import { readPolicyFile } from "../../../../../src/rules/policyFile";
import { newBlocks } from "../../../../../src/taskpane/policies/files/putAll/newBlocks";
import { sharedPolicies } from "../../../../../src/taskpane/policies/files/sharedPolicies";
import { fileOf, ownPolicy } from "../update/acmeFiles";

const read = readPolicyFile(
  fileOf({ Acme_policy: ownPolicy("Acme", 60), Beta_policy: ownPolicy("Beta"), "sparx-jp": ownPolicy("Sparx") }),
);

it("holds the policies that the workbook lacks, each under the name that it is to have there", async () => {
  const blocks = [{ name: "acme_policy", cells: ownPolicy("Acme") }];
  const found = newBlocks(await sharedPolicies(read.ok ? read.policies : [], blocks, "en"), "en");
  expect(found.map(({ name, rows }) => [name, rows[0], rows[1]])).toEqual([
    ["Beta_policy", ["id", "Beta_policy"], ["vendor", "Beta"]],
    ["sparx_jp_own", ["id", "sparx_jp_own"], ["vendor", "Sparx"]],
  ]);
});
