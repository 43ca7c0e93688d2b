import { bundledPolicies } from "../../../src/rules/policies";
import type { Policy } from "../../../src/rules/policy";
import { startLabel } from "../../../src/taskpane/lookUp/startLabel";

it.each([
  ["sparx-jp", "Purchase date", "購入日"],
  ["nec-pp", "Delivery date", "納品日"],
  ["netjapan-msp", undefined, undefined],
])("calls the date that %s counts from by its name", (id, english, japanese) => {
  const policy = bundledPolicies.find(id) as Policy;
  expect(startLabel(policy, "en")).toBe(english);
  expect(startLabel(policy, "ja")).toBe(japanese);
});
