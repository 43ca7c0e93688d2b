import { dayOf } from "../../../src/rules/days";
import { bundledPolicies } from "../../../src/rules/policies";
import type { Policy } from "../../../src/rules/policy";
import { renewalForecast } from "../../../src/money/renewalForecast";
import { FollowedLicences } from "../../../src/workbook/planSheet/followedLicences";

const until = dayOf(2030, 12, 31);
const followed = new FollowedLicences(until);
const sparx = bundledPolicies.find("sparx-jp") as Policy;

it("follows a policy that comes with the add-in, not a copy of it under the same id", () => {
  expect(followed.has(sparx, dayOf(2026, 4, 30))).toBe(true);
  expect(followed.has({ ...sparx }, dayOf(2026, 4, 30))).toBe(false);
});

it("does not follow an end that the policy refuses", () => {
  expect(followed.has(sparx, dayOf(2026, 4, 29))).toBe(false);
});

it("follows just those that the forecast can count", () => {
  const asOf = dayOf(2026, 1, 1);
  for (const { id } of bundledPolicies.flats.map((flat) => ({ id: String(flat["id"]) }))) {
    const policy = bundledPolicies.find(id) as Policy;
    if (policy["open ended"] === "yes") continue;
    for (const end of [dayOf(2026, 3, 31), dayOf(2026, 7, 15)]) {
      const forecast = renewalForecast([{ policy, end, amount: 1 }], asOf, 60, 0);
      const problems = forecast.kind === "found" ? forecast.value.problems : [];
      expect([id, followed.has(policy, end)]).toEqual([id, problems.length === 0]);
    }
  }
});
