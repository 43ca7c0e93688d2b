import { POLICY } from "../../src/functions/policy";
import { SUPPORT_END } from "../../src/functions/supportEnd";
import { isoDay } from "../rules/isoDay";
import { cellOf, cellsOf, column } from "./callFunction";

it.each([
  ["sparx-jp", "2020-04-15", null, "2021-04-30"], // printed by the vendor, SPX-3
  ["sparx-jp", "2020-09-01", null, "2021-09-30"], // printed by the vendor, SPX-3
  ["nec-pp", "2025-01-20", 12, "2026-01-31"], // NEC-3
  ["nec-pp-nvidia-vgpu", "2024-10-09", null, "2025-10-08"], // NEC-6
  ["netjapan-perpetual", "2024-02-29", 12, "2025-02-28"], // NJ-7
])("%s from %s, term %s: %s", (policy, from, term, end) => {
  expect(cellOf(SUPPORT_END, policy, isoDay(from), term)).toBe(isoDay(end));
});

it("answers a range as it answers its cells", () => {
  const from = [isoDay("2020-04-15"), "", "4/5/2021", isoDay("2020-09-01")];
  expect(cellsOf(SUPPORT_END, "sparx-jp", column(...from))).toEqual(
    from.map((day) => [cellOf(SUPPORT_END, "sparx-jp", day)]),
  );
});

it("takes a spilled policy for its id", () => {
  expect(cellOf(SUPPORT_END, POLICY("sparx-jp"), isoDay("2020-04-15"))).toBe(isoDay("2021-04-30"));
});

it("is blank for a blank date, and #N/A where there is no end or none is stated", () => {
  expect(cellOf(SUPPORT_END, "sparx-jp", null)).toBe("");
  expect(cellOf(SUPPORT_END, "netjapan-msp", isoDay("2025-01-20"))).toEqual({
    error: "#N/A",
    sentence: "netjapan-msp: this licence has no end date; it runs until it is cancelled.",
  });
  expect(cellOf(SUPPORT_END, "sparx-jp-annual", isoDay("2025-01-20"))).toEqual({
    error: "#N/A",
    sentence: "sparx-jp-annual: end of the first term is not stated by the source. Ask the vendor.",
  });
});

it("refuses a start that the policy cannot have", () => {
  expect(cellOf(SUPPORT_END, "nec-pp-zabbix", isoDay("2025-04-02"))).toEqual({
    error: "#VALUE!",
    sentence: "nec-pp-zabbix: this date is always the 1st of a month, and 2025-04-02 is not. Meant: 2025-04-01?",
  });
});
