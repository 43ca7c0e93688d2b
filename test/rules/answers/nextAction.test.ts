import { nextAction } from "../../../src/rules/answers";
import { isoText } from "../../../src/rules/days";
import { isoDay } from "../isoDay";
import { checkedPolicy } from "../policy/checkedPolicy";
import { bundled } from "./asked";

const next = (policy: string | Parameters<typeof checkedPolicy>[0], end: string, asOf: string) => {
  const answer = nextAction(
    typeof policy === "string" ? bundled(policy) : checkedPolicy(policy),
    isoDay(end),
    isoDay(asOf),
  );
  if (answer.kind !== "found") return answer.kind;
  return [answer.value.action, answer.value.on === null ? null : isoText(answer.value.on)];
};

it.each([
  ["sparx-jp", "2021-04-30", "2021-02-28", ["renewFrom", "2021-03-01"]],
  ["sparx-jp", "2021-04-30", "2021-03-15", ["renewBy", "2021-04-30"]],
  ["sparx-jp", "2020-07-31", "2021-01-01", ["reinstateBy", "2023-07-31"]],
  ["sparx-jp", "2020-07-31", "2023-08-01", ["buyNew", null]],
  ["nec-pp", "2026-01-31", "2025-06-01", ["renewBy", "2026-01-31"]],
  ["nec-pp", "2026-01-31", "2026-02-01", ["askVendor", null]],
  ["sparx-jp-annual", "2024-09-29", "2024-09-01", ["buyNewBy", "2024-09-29"]],
  ["netjapan-msp", "2025-01-20", "2026-01-01", ["nothing", null]],
])("%s, end %s, as of %s", (policy, end, asOf, expected) => {
  expect(next(policy, end, asOf)).toEqual(expected);
});

it("has no day where reinstatement has no limit", () => {
  expect(next({ "late 1 until": "no limit" }, "2024-12-31", "2025-01-01")).toEqual(["reinstate", null]);
});

it("buys an upgrade where the policy ends with one", () => {
  expect(next({ "late 1 until": "none", after: "upgrade" }, "2024-12-31", "2025-01-01")).toEqual(["buyUpgrade", null]);
});

it("asks the vendor once the window closed before the end", () => {
  const early = { "renewed end": "end, + 1 year", "renewal closes": "end, - 7 days" };
  expect(next(early, "2024-12-31", "2024-12-25")).toEqual(["askVendor", null]);
});

it("refuses an end that the policy cannot have", () => {
  expect(next("sparx-jp", "2021-04-29", "2021-04-01")).toBe("wrong");
});
