import { checkEnd } from "../../../src/rules/answers/checkEnd";
import { isoDay } from "../isoDay";
import { bundled } from "./asked";

it("passes a month end, and any end where the policy does not mind (SPX-2)", () => {
  expect(checkEnd(bundled("sparx-jp"), isoDay("2024-02-29"))).toBeUndefined();
  expect(checkEnd(bundled("nec-pp-jboss"), isoDay("2025-10-14"))).toBeUndefined();
});

it("names the month end that was meant", () => {
  expect(checkEnd(bundled("sparx-jp"), isoDay("2024-02-28"))).toMatchObject({
    kind: "wrong",
    message: { values: { meant: "2024-02-29" } },
  });
});

it("knows that an open-ended licence has no end (NJ-4)", () => {
  expect(checkEnd(bundled("netjapan-msp"), isoDay("2024-02-29"))).toMatchObject({ kind: "none" });
});
