import { cliffs } from "../../../src/money/options/cliffs";
import { isoText } from "../../../src/rules/days";
import { sentence } from "../../../src/rules/messages";
import type { Policy } from "../../../src/rules/policy";
import { bundled } from "../../rules/answers/asked";
import { isoDay } from "../../rules/isoDay";
import { checkedPolicy } from "../../rules/policy/checkedPolicy";

function said(policy: Policy, end: string, from: string) {
  const answer = cliffs(policy, isoDay(end), isoDay(from));
  if (answer.kind !== "found") return [`${answer.kind}: ${sentence(answer.message, "en")}`];
  return answer.value.days.map(({ payOn, coveredTo }) => `${isoText(payOn)} to ${isoText(coveredTo)}`);
}

it("finds the day on which waiting gains a month (SPX-5)", () => {
  const days = said(bundled("sparx-jp"), "2021-04-30", "2021-05-31");
  expect(days.slice(0, 3)).toEqual([
    "2021-05-31 to 2022-04-30",
    "2021-06-01 to 2022-05-31",
    "2021-07-01 to 2022-06-30",
  ]);
  expect(days.at(-1)).toBe("2024-04-30 to 2025-03-31");
  expect(days).toHaveLength(37);
});

it("has one day where the last one is asked", () => {
  expect(said(bundled("sparx-jp"), "2021-04-30", "2024-04-30")).toEqual(["2024-04-30 to 2025-03-31"]);
});

it("says why where nothing is left (SPX-17), or nothing is stated (NJ-7)", () => {
  expect(said(bundled("sparx-jp"), "2021-04-30", "2024-05-01")[0]).toMatch(/^none: .*Buy a new licence/);
  expect(said(bundled("netjapan-perpetual"), "2021-04-30", "2021-05-01")[0]).toMatch(/^not stated: /);
});

it("shows each late stage from its first day", () => {
  const stages = checkedPolicy({
    "renewal terms": "12",
    "late 1 until": "end, + 30 days",
    "late 1 end": "end, + 1 day, for term",
    "late 2 until": "end, + 90 days",
    "late 2 end": "paid, for term",
  });
  expect(said(stages, "2021-04-30", "2021-05-01")).toEqual([
    "2021-05-01 to 2022-04-30",
    "2021-05-31 to 2022-05-30",
    "2021-07-29 to 2022-07-28",
  ]);
});

it("looks a year ahead where there is no last day", () => {
  const noLimit = checkedPolicy({
    "renewal terms": "12",
    "late 1 until": "no limit",
    "late 1 end": "paid, month start, for term",
  });
  const days = said(noLimit, "2021-04-30", "2021-05-15");
  expect(days[0]).toBe("2021-05-15 to 2022-04-30");
  expect(days.at(-1)).toBe("2022-05-01 to 2023-04-30");
});

it("stops at the end of the calendar", () => {
  const noLimit = checkedPolicy({
    "renewal terms": "12",
    "late 1 until": "no limit",
    "late 1 end": "paid, month start, for term",
  });
  expect(said(noLimit, "9998-10-31", "9998-11-15")).toEqual([
    "9998-11-15 to 9999-10-31",
    "9998-12-01 to 9999-11-30",
    "9999-01-01 to 9999-12-31",
  ]);
});
