import { supportStart } from "../../../src/rules/answers";
import { LAST_DAY } from "../../../src/rules/days";
import { isoDay } from "../isoDay";
import { bundled, said } from "./asked";

it.each([
  ["nec-pp", "2025-01-20", "2025-01-20"], // NEC-1
  ["nec-pp-nvidia-vgpu", "2024-09-09", "2024-09-09"], // NEC-6: the earliest day allowed
  ["nec-pp-sx-aurora", "2025-05-20", "2025-05-20"], // NEC-6: whatever day was chosen
  ["sparx-jp", "2020-04-15", "2020-04-15"],
])("%s starts by default for %s on %s", (policy, date, start) => {
  expect(said(supportStart(bundled(policy), isoDay(date)))).toBe(start);
});

it("starts the day after the previous end when a licence continues (NEC-4, SPX-4)", () => {
  expect(said(supportStart(bundled("nec-pp"), isoDay("2025-01-20"), isoDay("2026-01-31")))).toBe("2026-02-01");
  expect(said(supportStart(bundled("sparx-jp"), isoDay("2020-04-15"), isoDay("2021-04-30")))).toBe("2021-05-01");
});

it("does not guess where the source is silent (NJ-7)", () => {
  expect(said(supportStart(bundled("netjapan-perpetual"), isoDay("2025-01-20")))).toMatch(
    /^not stated: .*first day of support/,
  );
});

it("does not continue what cannot be continued, nor an end that cannot be", () => {
  expect(said(supportStart(bundled("sparx-jp-annual"), isoDay("2025-01-20"), isoDay("2025-12-31")))).toMatch(
    /^none: .*not renewed/,
  );
  expect(said(supportStart(bundled("netjapan-msp"), isoDay("2025-01-20"), isoDay("2025-12-31")))).toMatch(
    /^none: .*no end date/,
  );
  expect(said(supportStart(bundled("sparx-jp"), isoDay("2020-04-15"), isoDay("2021-04-15")))).toMatch(
    /^wrong: .*Meant: 2021-04-30/,
  );
  expect(said(supportStart(bundled("nec-pp"), isoDay("2020-04-15"), LAST_DAY))).toMatch(
    /^wrong: The result lies outside/,
  );
});

it("refuses a start that the policy cannot have", () => {
  expect(said(supportStart(bundled("nec-pp-zabbix"), isoDay("2025-04-02")))).toContain("always the 1st");
});
