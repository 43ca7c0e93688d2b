import { checkStart } from "../../../src/rules/answers/checkStart";
import { isoDay } from "../isoDay";
import { bundled } from "./asked";

it("passes a 1st, and any day where the policy does not mind (NEC-6)", () => {
  expect(checkStart(bundled("nec-pp-zabbix"), isoDay("2025-04-01"))).toBeUndefined();
  expect(checkStart(bundled("nec-pp"), isoDay("2025-04-17"))).toBeUndefined();
});

it("names the 1st that was meant", () => {
  expect(checkStart(bundled("nec-pp-zabbix"), isoDay("2025-04-17"))).toMatchObject({
    message: { values: { meant: "2025-04-01" } },
  });
});
