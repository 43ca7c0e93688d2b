import { noticeDates } from "../../../src/rules/answers";
import { isoText } from "../../../src/rules/days";
import { isoDay } from "../isoDay";
import { bundled } from "./asked";

it("gives both notices in the policy's order (SPX-7)", () => {
  const answer = noticeDates(bundled("sparx-jp"), isoDay("2021-04-30"));
  expect(answer.kind === "found" && answer.value.map(isoText)).toEqual(["2021-03-01", "2021-04-10"]);
});

it("is none, not stated, or refused", () => {
  expect(noticeDates(bundled("nec-pp"), isoDay("2026-01-31")).kind).toBe("not stated");
  expect(noticeDates(bundled("netjapan-msp"), isoDay("2026-01-31")).kind).toBe("none");
  expect(noticeDates(bundled("sparx-jp"), isoDay("2026-01-30")).kind).toBe("wrong");
});
