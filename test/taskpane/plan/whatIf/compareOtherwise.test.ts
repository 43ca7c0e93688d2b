import { checkList, finish, understandList } from "../../../../src/list";
import { plannableList } from "../../../../src/plan";
import { bundledPolicies } from "../../../../src/rules/policies";
import { compareOtherwise, type Before, type Otherwise } from "../../../../src/taskpane/plan/whatIf/compareOtherwise";
import { isoDay } from "../../../rules/isoDay";
import { pricedList } from "../pricedList";

const input = { sheet: "Licences", firstRow: 0, firstColumn: 0, values: pricedList };
const asOf = isoDay("2026-11-22");
const understood = understandList(input, {}, bundledPolicies);
const checked = checkList(understood, asOf, bundledPolicies);
const before: Before = {
  plannable: plannableList(understood, checked, asOf, bundledPolicies),
  understood,
  choices: {},
  policies: bundledPolicies,
};
const compare = (otherwise: Otherwise) => finish(compareOtherwise(before, otherwise));

it("moves nothing on the same day", () => {
  expect(compare({ kind: "asOf", asOf }).moved).toEqual([]);
});

it("moves the licences that lapse until another day", () => {
  const { rows, moved, changed } = compare({ kind: "asOf", asOf: isoDay("2027-01-15") });
  expect(rows).toBe(8);
  expect(moved.map(({ address }) => address)).toContain("A2");
  expect(changed.status).toBeGreaterThan(0);
});

it("moves the rows of one policy when they get another, and no others", () => {
  const ofSparx = before.plannable.licences
    .filter(({ policy }) => policy.id === "sparx-jp")
    .map(({ address }) => address);
  const { moved } = compare({ kind: "policy", instead: "sparx-jp", policy: "netjapan-perpetual" });
  expect(moved.length).toBeGreaterThan(0);
  expect(ofSparx).toEqual(expect.arrayContaining(moved.map(({ address }) => address)));
});
