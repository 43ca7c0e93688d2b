import { lateLadder } from "../../../src/rules/answers";
import { isoText } from "../../../src/rules/days";
import { sentence } from "../../../src/rules/messages";
import type { Policy } from "../../../src/rules/policy";
import { isoDay } from "../isoDay";
import { checkedPolicy } from "../policy/checkedPolicy";
import { bundled, said as dayOf } from "./asked";

function said(policy: Policy, end: string) {
  const answer = lateLadder(policy, isoDay(end));
  if (answer.kind !== "found") return `${answer.kind}: ${sentence(answer.message, "en")}`;
  return answer.value.map(({ from, until, newEnd, stage }) =>
    [
      isoText(from),
      until === null ? "-" : typeof until === "string" ? until : isoText(until),
      newEnd === null ? "-" : dayOf(newEnd),
      stage === null ? "after" : "stage",
    ].join(" "),
  );
}

it("is one stage of three years, then a new licence (SPX-5, SPX-14, SPX-17)", () => {
  expect(said(bundled("sparx-jp"), "2020-07-31")).toEqual([
    "2020-08-01 2023-07-31 2021-07-31 stage",
    "2023-08-01 - - after",
  ]);
});

it("joins the stages without gap or overlap", () => {
  const three = checkedPolicy({
    "renewal terms": "12",
    "late 1 until": "end, + 30 days",
    "late 1 end": "end, + 1 day, for term",
    "late 2 until": "end, + 1 year",
    "late 2 end": "paid, for term",
    "late 3 until": "no limit",
    "late 3 end": "not stated",
  });
  expect(said(three, "2024-01-31")).toEqual([
    "2024-02-01 2024-03-01 2025-01-31 stage",
    "2024-03-02 2025-01-31 2025-03-01 stage",
    expect.stringMatching(/^2025-02-01 no limit not stated: .* stage$/),
  ]);
});

it("passes over a stage that ends before it begins", () => {
  const short = checkedPolicy({
    "late 1 until": "end",
    "late 1 end": "paid, for 12 months",
    "late 2 until": "end, + 10 days",
  });
  expect(said(short, "2024-01-31")).toEqual([
    expect.stringMatching(/^2024-02-01 2024-02-10 .* stage$/),
    "2024-02-11 - - after",
  ]);
});

it("has only what comes after where nothing can be reinstated (SPX-10, SPX-11)", () => {
  expect(said(bundled("sparx-jp-annual"), "2025-03-31")).toEqual(["2025-04-01 - - after"]);
});

it("stops where the source falls silent", () => {
  const half = checkedPolicy({
    "renewal terms": "12",
    "late 1 until": "end, + 30 days",
    "late 1 end": "end, + 1 day, for term",
    "late 2 until": "not stated",
  });
  expect(said(half, "2024-01-31")).toEqual(["2024-02-01 2024-03-01 2025-01-31 stage"]);
});

it("keeps a stage whose last day is not stated, and knows nothing after it", () => {
  expect(said(bundled("addsoft-webdrive"), "2024-03-31")).toEqual(["2024-04-01 not stated 2025-03-31 stage"]);
  expect(said(bundled("ultrabac-maintenance"), "2024-05-31")).toEqual([
    expect.stringMatching(/^2024-06-01 2024-06-30 not stated: .* stage$/),
    expect.stringMatching(/^2024-07-01 not stated not stated: .* stage$/),
  ]);
});

it("is not stated, or not there at all (NJ-7, NEC-4, NJ-4)", () => {
  expect(said(bundled("netjapan-perpetual"), "2025-03-31")).toMatch(/^not stated: /);
  expect(said(bundled("nec-pp"), "2026-01-31")).toMatch(/^not stated: /);
  expect(said(bundled("netjapan-msp"), "2025-03-31")).toMatch(/^none: /);
});

it("is wrong where the calendar has no day after the end", () => {
  for (const id of ["sparx-jp", "sparx-jp-annual", "actipro-controls", "addsoft-webdrive"]) {
    expect(said(bundled(id), "9999-12-31")).toBe(
      "wrong: The result lies outside 1900-03-01 to 9999-12-31. Check the date 9999-12-31.",
    );
  }
});
