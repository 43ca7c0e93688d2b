import { readPolicyFile } from "../../../../../src/rules/policyFile";
import { sharedPolicies } from "../../../../../src/taskpane/policies/files/sharedPolicies";
import { plannedUpdates, updatedBlocks } from "../../../../../src/taskpane/policies/files/update/plannedUpdates";
import { fileOf, ownPolicy } from "./acmeFiles";

const blocks = [
  // Excel takes a name in any case: the block keeps its own.
  { name: "ACME_policy", cells: ownPolicy("Acme") },
  { name: "Beta_policy", cells: ownPolicy("Beta") },
  { name: "Gamma_policy", cells: ownPolicy("Gamma") },
];
const read = readPolicyFile(
  fileOf({
    Acme_policy: ownPolicy("Acme", 60),
    Beta_policy: ownPolicy("Beta", 60),
    Gamma_policy: ownPolicy("Gamma"),
    Delta_policy: ownPolicy("Delta"),
  }),
);
const shared = () => sharedPolicies(read.ok ? read.policies : [], blocks, "en");

it("updates what differs and is not left out, under the name that it has in the workbook", async () => {
  const updates = plannedUpdates(await shared(), new Set(["Beta_policy"]), "en");
  expect(updates.map(({ name, seen }) => [name, seen])).toEqual([["ACME_policy", blocks[0]?.cells]]);
  expect(updates[0]?.rows).toContainEqual(["late 1 until", "end, + 60 days"]);
  expect(updates[0]?.rows[0]).toEqual(["id", "ACME_policy"]);
});

it("says how the blocks stand then, the others as they are", async () => {
  const updates = plannedUpdates(await shared(), new Set(), "en");
  const after = updatedBlocks(blocks, updates);
  expect(after.map(({ cells }) => cells)).toEqual([updates[0]?.rows, updates[1]?.rows, blocks[2]?.cells]);
});
