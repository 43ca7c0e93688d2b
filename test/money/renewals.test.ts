import { renewals, type Renewal } from "../../src/money/renewals";
import type { Answer } from "../../src/rules/answers";
import { isoText } from "../../src/rules/days";
import { sentence } from "../../src/rules/messages";
import { bundled } from "../rules/answers/asked";
import { isoDay } from "../rules/isoDay";
import { checkedPolicy } from "../rules/policy/checkedPolicy";

function said(renewal: Answer<Renewal>): string {
  if (renewal.kind !== "found") return `${renewal.kind}: ${sentence(renewal.message, "en")}`;
  const { payBy, start, end } = renewal.value;
  return [payBy, start, end].map(isoText).join(" ");
}

function first(count: number, policy: string, end: string): string[] {
  const found: string[] = [];
  for (const renewal of renewals(bundled(policy), isoDay(end))) {
    found.push(said(renewal));
    if (found.length === count) break;
  }
  return found;
}

it("joins the terms of a policy that counts month ends (SPX-4)", () => {
  expect(first(3, "sparx-jp", "2023-02-28")).toEqual([
    "2023-02-28 2023-03-01 2024-02-29",
    "2024-02-29 2024-03-01 2025-02-28",
    "2025-02-28 2025-03-01 2026-02-28",
  ]);
});

it("ends with the reason where a licence is bought again instead", () => {
  expect(first(3, "sparx-jp-annual", "2025-03-31")).toEqual([
    "none: sparx-jp-annual: this licence is not renewed. Buy a new one.",
  ]);
});

it("refuses a policy whose renewal moves no end, instead of counting on for ever", () => {
  const idle = checkedPolicy({ "renewed end": "end, month end", "renewal terms": "12" });
  expect([...renewals(idle, isoDay("2025-03-31"))].map(said)).toEqual([
    "wrong: acme: a renewal of the support that ends 2025-03-31 would end on 2025-03-31, no later. Check the policy's renewed end.",
  ]);
});

it("ends at the end of the calendar", () => {
  const last = [...renewals(bundled("sparx-jp"), isoDay("9996-12-31"))].map(said);
  expect(last).toHaveLength(4);
  expect(last[3]).toMatch(/^wrong: /);
});

it("stops where the next is to be paid after the day that is asked for", () => {
  const until = (day: string) => [...renewals(bundled("sparx-jp"), isoDay("9997-12-31"), isoDay(day))].map(said);
  expect(until("9997-12-30")).toEqual([]);
  expect(until("9998-12-31")).toEqual(["9997-12-31 9998-01-01 9998-12-31", "9998-12-31 9999-01-01 9999-12-31"]);
});
