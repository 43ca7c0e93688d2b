import fc from "fast-check";
import { businessDaysOf, explain, lastSafeDay, type SafelyAsked } from "../../../src/rules/answers";
import { isoText, monthEnd, toDay } from "../../../src/rules/days";
import { sentence } from "../../../src/rules/messages";
import type { Policy } from "../../../src/rules/policy";
import { isoDay } from "../isoDay";
import { checkedPolicy } from "../policy/checkedPolicy";
import { bundled } from "./asked";

const sparx = bundled("sparx-jp");

function safeDay(policy: Policy, end: string, asked: SafelyAsked) {
  const answer = lastSafeDay(policy, isoDay(end), asked);
  if (answer.kind !== "found") return `${answer.kind}: ${sentence(answer.message, "en")}`;
  const { day, orderBy, legal, cutOff } = answer.value;
  return [isoText(day), isoText(orderBy), isoText(legal), cutOff];
}

const steps = (policy: Policy, end: string, asked: SafelyAsked, language: "en" | "ja" = "en") => {
  const answer = lastSafeDay(policy, isoDay(end), asked);
  if (answer.kind === "wrong") throw new Error(answer.message.id);
  return explain(policy, answer, language, asked.businessDays).map(({ text, day, cited }) => [
    text,
    typeof day === "number" ? isoText(day) : null,
    cited,
  ]);
};

it("is the vendor's last day where that is a business day and no approval is needed", () => {
  expect(safeDay(sparx, "2021-04-30", { aim: "renew" })).toEqual(["2021-04-30", "2021-04-30", "2021-04-30", null]);
});

it("moves a last day on a weekend back, and counts the approval from there", () => {
  // 2023-12-31 is a Sunday.
  expect(safeDay(sparx, "2023-12-31", { aim: "renew" })).toEqual(["2023-12-29", "2023-12-29", "2023-12-31", null]);
  expect(safeDay(sparx, "2023-12-31", { aim: "renew", approvalDays: 5 })).toEqual([
    "2023-12-22",
    "2023-12-29",
    "2023-12-31",
    null,
  ]);
});

it("goes over public holidays, the policy's closures and the caller's closed days", () => {
  const own = checkedPolicy({
    calendar: "JP",
    closures: "12-29 to 01-03",
    "renewal opens": "end, - 60 days",
    "renewed end": "end, + 12 months",
  });
  // 2024-01-08 is a holiday (Coming of Age Day), 4 and 5 January are open.
  const end = "2024-01-09";
  expect(safeDay(own, end, { aim: "renew", approvalDays: 3 })).toEqual(["2023-12-28", end, end, null]);
  const businessDays = businessDaysOf(own, [isoDay("2023-12-28")]);
  expect(safeDay(own, end, { aim: "renew", approvalDays: 3, businessDays })).toEqual(["2023-12-27", end, end, null]);
});

it("shows the cut-off of the channel, and none where the channel is not given (SPX-15)", () => {
  const asked = { aim: "reinstate", approvalDays: 2 } as const;
  const days = ["2023-07-27", "2023-07-31", "2023-07-31"];
  expect(safeDay(sparx, "2020-07-31", { ...asked, channel: "direct" })).toEqual([...days, 0.625]);
  expect(safeDay(sparx, "2020-07-31", { ...asked, channel: null })).toEqual([...days, null]);
});

it("explains every step, with its rule", () => {
  expect(steps(sparx, "2020-07-31", { aim: "reinstate", approvalDays: 2, channel: "direct" })).toEqual([
    ["Support end", "2020-07-31", "end"],
    ["36 months later", "2023-07-31", "SPX-14"],
    ["last business day of that month", "2023-07-31", "SPX-14"],
    ["that day or the last business day before it", "2023-07-31", "last safe day"],
    ["cut-off on that day: 15:00 (Asia/Tokyo)", "2023-07-31", "SPX-15"],
    ["2 business days earlier for the approval", "2023-07-27", "last safe day"],
  ]);
  expect(steps(sparx, "2023-12-31", { aim: "renew", approvalDays: 5 }, "ja").slice(-2)).toEqual([
    ["その日、休業日なら直前の営業日", "2023-12-29", "last safe day"],
    ["5営業日前(承認にかかる日数)", "2023-12-22", "last safe day"],
  ]);
});

it("explains with the caller's closed days what was counted with them", () => {
  const businessDays = businessDaysOf(sparx, [isoDay("2023-07-31")]);
  const rows = steps(sparx, "2020-07-31", { aim: "reinstate", businessDays });
  expect(rows.map(([, day]) => day).slice(-2)).toEqual(["2023-07-28", "2023-07-28"]);
});

it("says where holidays are projected, and where no calendar is named", () => {
  const projected = lastSafeDay(sparx, isoDay("2030-03-31"), { aim: "renew" });
  expect(projected).toMatchObject({ value: { projected: true, weekendsOnly: false } });
  expect(steps(sparx, "2030-03-31", { aim: "renew" }).at(-1)?.[0]).toContain("(projected: holidays after 2027-12-31");

  const own = checkedPolicy({ "renewed end": "end, + 12 months" });
  expect(lastSafeDay(own, isoDay("2030-03-31"), { aim: "renew" })).toMatchObject({
    value: { projected: false, weekendsOnly: true },
  });
  expect(steps(own, "2030-03-31", { aim: "renew" }).at(-1)?.[0]).toContain("(the policy names no public holidays)");
});

it("counts back from the last day to cancel as from others", () => {
  // 2026-11-01 is a Sunday, and the policy's own day.
  const own = checkedPolicy({ "renewed end": "end, + 1 day, for term", "cancel by": "end, - 60 days" });
  expect(safeDay(own, "2026-12-31", { aim: "cancel", approvalDays: 5 })).toEqual([
    "2026-10-23",
    "2026-10-30",
    "2026-11-01",
    null,
  ]);
  expect(lastSafeDay(own, isoDay("2026-12-31"), { aim: "cancel" })).toMatchObject({ value: { field: "cancel by" } });
  expect(safeDay(sparx, "2026-12-31", { aim: "cancel" })).toMatch(/^none: /);
});

it("passes on why there is no last day", () => {
  expect(safeDay(bundled("sparx-jp-annual"), "2024-12-31", { aim: "renew" })).toMatch(/^none: .*Buy a new one/);
  expect(safeDay(bundled("netjapan-perpetual"), "2024-12-31", { aim: "reinstate" })).toMatch(/^not stated: /);
  expect(safeDay(sparx, "2024-12-30", { aim: "renew" })).toMatch(/^wrong: .*Meant: 2024-12-31/);
  expect(safeDay(sparx, "2024-12-31", { aim: "reinstate", channel: "pigeon" })).toMatch(/^wrong: .*no channel/);
});

it.each([-1, 61, 1.5, Number.NaN])("refuses %s business days for the approval", (approvalDays) => {
  expect(safeDay(sparx, "2024-12-31", { aim: "renew", approvalDays })).toMatch(/^wrong: .*from 0 to 60/);
});

it("refuses to leave the calendar", () => {
  const own = checkedPolicy({ "renewed end": "end, + 1 month" });
  expect(safeDay(own, "1900-03-05", { aim: "renew", approvalDays: 10 })).toMatch(/^wrong: .*1900-03-01/);
});

it("leaves exactly the approval's business days before a business day that is never after the last day", () => {
  const businessDays = businessDaysOf(sparx);
  const ends = fc.integer({ min: isoDay("2011-01-01"), max: isoDay("2049-12-31") }).map((day) => monthEnd(toDay(day)));
  fc.assert(
    fc.property(ends, fc.integer({ min: 0, max: 60 }), (end, approvalDays) => {
      const answer = lastSafeDay(sparx, end, { aim: "renew", approvalDays });
      if (answer.kind !== "found") throw new Error(answer.message.id);
      const { day, orderBy, legal } = answer.value;
      const open = (from: number, to: number) =>
        Array.from({ length: to - from }, (_, index) => toDay(from + index)).filter(businessDays.isBusinessDay).length;
      expect(legal).toBe(end);
      expect([businessDays.isBusinessDay(day), businessDays.isBusinessDay(orderBy)]).toEqual([true, true]);
      expect(open(orderBy, legal + 1)).toBe(1);
      expect(open(day, orderBy)).toBe(approvalDays);
    }),
  );
});
