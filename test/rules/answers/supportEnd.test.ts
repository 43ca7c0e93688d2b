import { supportEnd } from "../../../src/rules/answers";
import { LAST_DAY } from "../../../src/rules/days";
import { isoDay } from "../isoDay";
import { checkedPolicy } from "../policy/checkedPolicy";
import { bundled, said } from "./asked";

it.each([
  // SPX-3, printed by the vendor: the month of purchase is not counted
  ["sparx-jp", "2020-04-15", null, "2021-04-30"],
  ["sparx-jp", "2020-09-01", null, "2021-09-30"],
  ["sparx-jp", "2019-02-28", null, "2020-02-29"],
  // NEC-2 and NEC-3, printed up to the last step
  ["nec-pp", "2025-01-20", 12, "2026-01-31"],
  ["nec-pp", "2025-02-01", 36, "2028-02-29"],
  // NEC-6
  ["nec-pp-jboss", "2024-10-15", 12, "2025-10-14"],
  ["nec-pp-rhel", "2024-09-09", 12, "2025-09-30"],
  ["nec-pp-nvidia-vgpu", "2024-10-09", null, "2025-10-08"],
  ["nec-pp-zabbix", "2025-04-01", 12, "2026-03-31"],
  // NJ-1, counted as Civil Code 143
  ["netjapan-perpetual", "2024-02-29", 12, "2025-02-28"],
  ["netjapan-perpetual", "2024-04-01", 60, "2029-03-31"],
])("%s from %s for %s months ends %s", (policy, from, term, end) => {
  expect(said(supportEnd(bundled(policy), isoDay(from), term))).toBe(end);
});

it("has no end for an open-ended licence (NJ-4)", () => {
  expect(said(supportEnd(bundled("netjapan-msp"), isoDay("2025-01-20")))).toMatch(
    /^none: netjapan-msp: this licence has no end date/,
  );
});

it("says that the source is silent (SPX-10, SPX-11)", () => {
  for (const id of ["sparx-jp-annual", "sparx-jp-lemontree"]) {
    expect(said(supportEnd(bundled(id), isoDay("2025-01-20")))).toBe(
      `not stated: ${id}: end of the first term is not stated by the source. Ask the vendor.`,
    );
  }
});

it("names the terms that are sold", () => {
  expect(said(supportEnd(bundled("sparx-jp"), isoDay("2025-01-20"), 24))).toBe(
    "wrong: sparx-jp: a term of 24 months is not sold. Sold are: 12.",
  );
  expect(said(supportEnd(bundled("netjapan-perpetual"), isoDay("2025-01-20"), 18))).toContain("12, 24, 36, 48, 60");
});

it("refuses a start that the policy cannot have (NEC-6, Zabbix)", () => {
  expect(said(supportEnd(bundled("nec-pp-zabbix"), isoDay("2025-04-02")))).toContain("Meant: 2025-04-01?");
});

it("refuses a date whose end lies beyond 9999-12-31", () => {
  expect(said(supportEnd(bundled("sparx-jp"), LAST_DAY))).toMatch(/^wrong: The result lies outside/);
});

it("needs a term where the rule counts one and the policy names none", () => {
  const own = checkedPolicy({ "initial end": "start, for term" });
  expect(said(supportEnd(own, isoDay("2025-01-20")))).toMatch(/^wrong: acme: the length of a term is not stated/);
  expect(said(supportEnd(own, isoDay("2025-01-20"), 6))).toBe("2025-07-19");
});
