import { STATUS_WORDS, supportStatus } from "../../../src/rules/answers";
import { isoDay } from "../isoDay";
import { checkedPolicy } from "../policy/checkedPolicy";
import { bundled } from "./asked";

const status = (policy: string | Parameters<typeof checkedPolicy>[0], end: string, asOf: string) => {
  const answer = supportStatus(
    typeof policy === "string" ? bundled(policy) : checkedPolicy(policy),
    isoDay(end),
    isoDay(asOf),
  );
  return answer.kind === "found" ? STATUS_WORDS[answer.value].en : answer.kind;
};

it.each([
  ["sparx-jp", "2021-04-30", "2021-02-28", "Active"],
  ["sparx-jp", "2021-04-30", "2021-03-01", "Renewable"],
  ["sparx-jp", "2021-04-30", "2021-04-30", "Renewable"],
  ["sparx-jp", "2021-04-30", "2021-05-01", "Reinstatable"],
  ["sparx-jp", "2020-07-31", "2023-07-31", "Reinstatable"],
  ["sparx-jp", "2020-07-31", "2023-08-01", "Ended"],
  ["sparx-jp-lemontree", "2024-09-30", "2024-10-01", "Ended"],
  ["sparx-jp-annual", "2024-09-29", "2024-09-29", "Active"],
  ["sparx-jp-annual", "2024-09-29", "2024-09-30", "Ended"],
  ["netjapan-perpetual", "2025-02-28", "2025-02-28", "Active"], // also while the window is not stated
  ["netjapan-perpetual", "2025-02-28", "2025-03-01", "Ended, ask vendor"],
  ["nec-pp", "2026-01-31", "2026-02-01", "Ended, ask vendor"],
  ["netjapan-msp", "2025-01-20", "2099-01-01", "Open-ended"],
  ["sparx-jp", "2021-04-29", "2021-04-01", "wrong"],
])("%s, end %s, as of %s: %s", (policy, end, asOf, expected) => {
  expect(status(policy, end, asOf)).toBe(expected);
});

it("is active again between an early closing of the window and the end", () => {
  const early = {
    "renewed end": "end, + 1 year",
    "renewal opens": "end, - 3 months",
    "renewal closes": "end, - 7 days",
  };
  expect(status(early, "2024-12-31", "2024-12-24")).toBe("Renewable");
  expect(status(early, "2024-12-31", "2024-12-25")).toBe("Active");
});

it("stays reinstatable where there is no limit", () => {
  expect(status({ "late 1 until": "no limit" }, "2024-12-31", "2050-01-01")).toBe("Reinstatable");
});

it("asks the vendor in a stage whose last day is not stated, from its first day on", () => {
  const late = { "late 1 until": "end, + 30 days", "late 2 until": "not stated", "late 2 end": "paid, for 12 months" };
  expect(status(late, "2024-12-31", "2025-01-30")).toBe("Reinstatable");
  expect(status(late, "2024-12-31", "2025-01-31")).toBe("Ended, ask vendor");
});

it("asks the vendor after the last stage where the policy says so", () => {
  expect(status({ "late 1 until": "end, + 30 days", after: "ask vendor" }, "2024-12-31", "2025-02-01")).toBe(
    "Ended, ask vendor",
  );
});
