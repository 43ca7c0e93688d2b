import { finish } from "../../../../../src/list";
import { bundledPolicies } from "../../../../../src/rules/policies";
import { withOwnPolicies, type NamedBlock } from "../../../../../src/rules/policy";
import { compareUpdated } from "../../../../../src/taskpane/policies/files/update/compareUpdated";
import { isoDay } from "../../../../rules/isoDay";
import { ownList, ownPolicy } from "./acmeFiles";

const list = {
  input: { sheet: "Licences", firstRow: 0, firstColumn: 0, values: ownList },
  choices: {},
  asOf: isoDay("2026-11-22"),
};
const under = (...blocks: readonly NamedBlock[]) => withOwnPolicies(bundledPolicies, blocks);
const acme = (grace: number) => ({ name: "Acme_policy", cells: ownPolicy("Acme", grace) });
const compare = (before: NamedBlock, after: NamedBlock) => finish(compareUpdated(list, under(before), under(after)));

it("moves nothing under the same policies", () => {
  expect(compare(acme(30), acme(30))).toMatchObject({ rows: 6, moved: [] });
});

it("moves the rows of the policy that changes, by as many days as it says", () => {
  const { moved, shifts } = compare(acme(30), acme(45));
  expect(moved.map(({ address }) => address)).toEqual(["A2", "A3", "A4"]);
  expect(shifts.reinstateBy).toEqual([{ days: 15, rows: 3 }]);
});

it("counts rows of names that only one of the two knows", () => {
  const beta = { name: "Acme_policy", cells: ownPolicy("Beta") };
  const { oneSided, moved } = compare(acme(30), beta);
  expect([oneSided, moved.map(({ address }) => address)]).toEqual([4, ["A2", "A3", "A4", "A5"]]);
});
