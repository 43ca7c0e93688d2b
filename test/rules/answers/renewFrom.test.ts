import { renewFrom } from "../../../src/rules/answers";
import { isoDay } from "../isoDay";
import { bundled, said } from "./asked";

it.each([
  ["sparx-jp", "2020-09-30", "2020-08-01"], // SPX-6, printed
  ["sparx-jp", "2021-04-30", "2021-03-01"], // SPX-6, printed; EDATE(end, -2) would say 28 February
  ["sparx-jp", "2021-01-31", "2020-12-01"],
  ["sparx-jp-lemontree", "2024-09-30", "2024-08-01"], // SPX-11, printed
])("%s, end %s: renewal opens %s", (policy, end, opens) => {
  expect(said(renewFrom(bundled(policy), isoDay(end)))).toBe(opens);
});

it("is not stated, none, or refused", () => {
  expect(said(renewFrom(bundled("nec-pp"), isoDay("2026-01-31")))).toMatch(/^not stated: .*day on which renewal opens/);
  expect(said(renewFrom(bundled("sparx-jp-annual"), isoDay("2026-01-31")))).toMatch(/^none: .*Buy a new one/);
  expect(said(renewFrom(bundled("netjapan-msp"), isoDay("2026-01-31")))).toMatch(/^none: .*no end date/);
  expect(said(renewFrom(bundled("sparx-jp"), isoDay("2026-01-30")))).toMatch(/^wrong: .*Meant: 2026-01-31/);
});
