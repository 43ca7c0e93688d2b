import type { CheckedList } from "../list";
import { withOwnPolicies, type PolicyLibrary } from "../rules/policy";
import { bundledPolicies } from "../rules/policies";
import { namedBlocks } from "./namedBlocks";
import { WorkbookError } from "./workbookError";

/**
 * Looks whether the policy blocks that a list was checked with still say the same: formulas read them as they are now.
 *
 * @param checked the list
 * @param policies that it was checked with
 * @throws WorkbookError `policyChanged` with the name of the first block that says something else or is gone
 */
export async function checkOwnPolicies({ rows }: CheckedList, policies: PolicyLibrary): Promise<void> {
  const used = [...new Set(rows.flatMap(({ licence }) => licence?.policyId ?? []))];
  const own = used.filter((id) => policies.ownIds.has(id));
  if (own.length === 0) return;
  const now = withOwnPolicies(bundledPolicies, await namedBlocks());
  const isSame = (id: string) => JSON.stringify(now.findFlat(id)) === JSON.stringify(policies.findFlat(id));
  const changed = own.find((id) => !isSame(id));
  if (changed !== undefined) throw new WorkbookError("policyChanged", "unchanged", changed);
}
