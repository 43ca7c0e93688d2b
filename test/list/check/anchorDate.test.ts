import { anchorDate } from "../../../src/list/check/anchorDate";
import { bundledPolicies } from "../../../src/rules/policies";
import type { Policy } from "../../../src/rules/policy";
import { isoDay } from "../../rules/isoDay";

const policy = (id: string): Policy => bundledPolicies.find(id) as Policy;
const day = (text: string) => ({ kind: "day", day: isoDay(text) }) as const;

it("takes the date that the policy counts from", () => {
  const dates = { purchased: day("2025-01-10"), delivered: day("2025-01-20"), start: day("2025-02-01") };
  expect(anchorDate(policy("sparx-jp"), dates)).toEqual({ day: isoDay("2025-01-10"), role: "purchased" });
  expect(anchorDate(policy("nec-pp"), dates)).toEqual({ day: isoDay("2025-01-20"), role: "delivered" });
  expect(anchorDate(policy("netjapan-perpetual"), dates)).toEqual({ day: isoDay("2025-02-01"), role: "start" });
});

it("takes the next best date where that column is missing or blank", () => {
  const dates = { purchased: { kind: "blank", placeholder: true }, start: day("2025-02-01") } as const;
  expect(anchorDate(policy("sparx-jp"), dates)?.role).toBe("start");
});

it("replaces no date that cannot be read by another", () => {
  const dates = { purchased: { kind: "unread", fault: "notADate" }, start: day("2025-02-01") } as const;
  expect(anchorDate(policy("sparx-jp"), dates)).toBeNull();
});
