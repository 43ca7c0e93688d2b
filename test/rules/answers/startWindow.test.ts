import { startWindow } from "../../../src/rules/answers";
import { isoText } from "../../../src/rules/days";
import { isoDay } from "../isoDay";
import { checkedPolicy } from "../policy/checkedPolicy";
import { bundled } from "./asked";

it.each([
  ["nec-pp-nvidia-vgpu", "2024-09-09", ["2024-09-09", "2024-10-09"]], // printed by the vendor
  ["nec-pp-nvidia-vgpu", "2024-01-31", ["2024-01-31", "2024-02-29"]],
  ["nec-pp-rhel", "2024-09-09", ["2024-09-09", "2024-10-01"]],
  ["nec-pp-openstack", "2024-09-01", ["2024-09-01", "2024-10-01"]],
  ["nec-pp", "2025-01-20", ["2025-01-20", "2025-01-20"]],
])("%s for %s", (policy, date, window) => {
  const answer = startWindow(bundled(policy), isoDay(date));
  expect(answer.kind === "found" && answer.value.map(isoText)).toEqual(window);
});

it("has no bounds where any day is allowed, and says so", () => {
  expect(startWindow(bundled("nec-pp-sx-aurora"), isoDay("2025-05-20"))).toMatchObject({
    kind: "none",
    message: { id: "anyDay" },
  });
});

it("does not guess one bound from the other", () => {
  const halfStated = checkedPolicy({ "start earliest": "delivered" });
  expect(startWindow(halfStated, isoDay("2025-05-20")).kind).toBe("not stated");
  expect(startWindow(bundled("netjapan-perpetual"), isoDay("2025-05-20")).kind).toBe("not stated");
});

it("refuses a date that the policy cannot start from", () => {
  expect(startWindow(bundled("nec-pp-zabbix"), isoDay("2025-04-02")).kind).toBe("wrong");
});
