import fc from "fast-check";
import { RENEWED_END } from "../../../src/functions/renewedEnd";
import { stageOn } from "../../../src/rules/answers";
import { monthEnd, toDay, type Day } from "../../../src/rules/days";
import { bundledPolicies } from "../../../src/rules/policies";
import { cellOf, column, cellsOf } from "../callFunction";
import { POLICY_IDS } from "./anyBlock";

const anyDay = fc.integer({ min: 36_526, max: 73_050 }).map(toDay); // 2000-01-01 to 2099-12-31
const anyEnd = anyDay.map((day) => monthEnd(day));

/** A source that names no length of a term leaves it to whoever asks; all others know theirs. */
const termOf = (id: string): number | null =>
  bundledPolicies.find(id)?.["renewal terms"].kind === "stated" ? null : 12;

it("is after the old end for every bundled policy, whenever it is paid", () => {
  const dates = fc.integer({ min: -120, max: 1500 });
  fc.assert(
    fc.property(fc.constantFrom(...POLICY_IDS), anyEnd, dates, (policy, end, after) => {
      const renewed = cellOf(RENEWED_END, policy, end, end + after, termOf(policy));
      if (typeof renewed === "number") expect(renewed).toBeGreaterThan(end);
      else expect(renewed).toMatchObject({ error: "#N/A" });
    }),
    { numRuns: 3000 },
  );
});

it("asks for the term where no length is stated", () => {
  const end = toDay(45_657); // 2024-12-31
  expect(cellOf(RENEWED_END, "fortinet-forticare", end, end)).toMatchObject({
    error: "#VALUE!",
    sentence: "fortinet-forticare: the length of a term is not stated. Give the term in months.",
  });
  expect(cellOf(RENEWED_END, "fortinet-forticare", end, end, 24)).toBe(46_387); // 2026-12-31
});

/** A late stage: how many days after the end it lasts, and how its end is counted. */
interface Stage {
  readonly days: number;
  readonly end: string;
}

const LATE_ENDS = [
  "end, + 1 day, for term",
  "end, + term, month end",
  "paid, for term",
  "paid, + 1 day, for term",
  "paid, month start, for term",
  "paid, month start on or after, for term",
  "paid, + term, month end",
];
const anyStages: fc.Arbitrary<Stage[]> = fc
  .array(fc.record({ days: fc.integer({ min: 1, max: 500 }), end: fc.constantFrom(...LATE_ENDS) }), { maxLength: 3 })
  .map((stages) => {
    let days = 0;
    return stages.map((stage) => ({ ...stage, days: (days += stage.days) }));
  });

function blockOf(stages: readonly Stage[], term: number): unknown[][] {
  const late = stages.flatMap(({ days, end }, index) => [
    [`late ${index + 1} until`, `end, + ${days} days`],
    [`late ${index + 1} end`, end],
  ]);
  return [["renewed end", "end, + 1 day, for term"], ["renewal terms", term], ["after", "buy new"], ...late];
}

describe("under a ladder of late stages", () => {
  const anyTerm = fc.integer({ min: 1, max: 60 });

  it("is after the old end, and after the day of payment unless the old end counts", () => {
    fc.assert(
      fc.property(anyStages, anyTerm, anyDay, fc.integer({ min: -400, max: 1600 }), (stages, term, end, after) => {
        const renewed = cellOf(RENEWED_END, blockOf(stages, term), end, end + after);
        const stage = stages.find(({ days }) => after <= days);
        if (after > 0 && stage === undefined) {
          expect(renewed).toMatchObject({ error: "#N/A" });
          return;
        }
        expect(renewed).toBeGreaterThan(end);
        if (after > 0 && stage?.end.startsWith("paid")) expect(renewed).toBeGreaterThanOrEqual(end + after);
      }),
      { numRuns: 1000 },
    );
  });

  it("is never earlier for a later payment within a stage", () => {
    fc.assert(
      fc.property(anyStages, anyTerm, anyDay, (stages, term, end) => {
        const block = blockOf(stages, term);
        let first = -60;
        for (const last of [0, ...stages.map(({ days }) => days)]) {
          const paid = Array.from({ length: last - first + 1 }, (_, index) => end + first + index);
          const ends = cellsOf(RENEWED_END, block, end, column(...paid)).flat();
          expect(ends.every((day) => typeof day === "number")).toBe(true);
          expect(ends.filter((day, index) => index > 0 && Number(day) < Number(ends[index - 1]))).toEqual([]);
          first = last + 1;
        }
      }),
      { numRuns: 100 },
    );
  });
});

/** The days on which a payment meets the same rule: up to the end, then stage by stage. */
function paidInOneStage(id: string, end: Day): Day[][] {
  const policy = bundledPolicies.find(id);
  const stages = new Map<string, Day[]>();
  for (let after = -100; policy !== undefined && after <= 1200; after++) {
    const day = toDay(end + after);
    const reached = stageOn(policy, end, day);
    const stage = after <= 0 ? "in time" : reached.kind === "stage" ? String(reached.number) : reached.kind;
    const days = stages.get(stage) ?? [];
    stages.set(stage, days);
    days.push(day);
  }
  return [...stages.values()];
}

it("is never earlier for a later payment within a stage of any bundled policy", () => {
  fc.assert(
    fc.property(fc.constantFrom(...POLICY_IDS), anyEnd, (policy, end) => {
      const stages = paidInOneStage(policy, end);
      expect(stages.length).toBeGreaterThan(1);
      for (const paid of stages) {
        const ends = cellsOf(RENEWED_END, policy, end, column(...paid), termOf(policy)).flat();
        const days = ends.filter((day) => typeof day === "number");
        expect(days.filter((day, index) => index > 0 && day < (days[index - 1] ?? 0))).toEqual([]);
      }
    }),
    { numRuns: 60 },
  );
});
