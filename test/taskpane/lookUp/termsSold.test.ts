import { bundledPolicies } from "../../../src/rules/policies";
import type { Policy } from "../../../src/rules/policy";
import { termsSold } from "../../../src/taskpane/lookUp/termsSold";

it.each([
  ["sparx-jp", [12]],
  ["netjapan-perpetual", [12, 24, 36, 48, 60]],
  ["nec-pp", [12, 24, 36, 48, 60]],
  ["netjapan-msp", []],
])("offers the terms of %s", (id, months) => {
  expect(termsSold(bundledPolicies.find(id) as Policy)).toEqual(months);
});
