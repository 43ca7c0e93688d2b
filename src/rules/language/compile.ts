import type { BusinessDays } from "../calendar";
import { addDays, addMonths, lastDayOfTerm, monthEnd, monthStart, type Day } from "../days";
import type { Amount, Rule, Step } from "./rule";

/** One step as a function on whole days. `term` is a length in months. */
export type Run = (day: Day, term: number, businessDays: BusinessDays) => Day;

/** A rule ready to run, and its steps one by one for those who explain it. */
export interface CompiledRule extends Rule {
  readonly run: Run;
  readonly stepRuns: readonly Run[];
}

const length = (amount: Amount, term: number): number => (amount === "term" ? term : amount);

function compileStep(step: Step): Run {
  switch (step.kind) {
    case "shift": {
      const { sign, amount, unit } = step;
      if (unit === "business day")
        return (day, term, businessDays) => businessDays.add(day, sign * length(amount, term));
      if (unit === "day") return (day, term) => addDays(day, sign * length(amount, term));
      const months = unit === "year" ? 12 * sign : sign;
      return (day, term) => addMonths(day, months * length(amount, term));
    }
    case "for": {
      const { amount, unit } = step;
      return (day, term) => lastDayOfTerm(day, length(amount, term) * (unit === "year" ? 12 : 1));
    }
    case "month start":
      return (day) => monthStart(day);
    case "month end":
      return (day) => monthEnd(day);
    case "next month start":
      return (day) => monthStart(day, 1);
    case "month start on or after":
      return (day) => (monthStart(day) === day ? day : monthStart(day, 1));
    case "business day on or before":
      return (day, _term, businessDays) => businessDays.onOrBefore(day);
    case "business day on or after":
      return (day, _term, businessDays) => businessDays.onOrAfter(day);
    case "last business day":
      return (day, _term, businessDays) => businessDays.lastOfMonth(day);
  }
}

/**
 * Turns a rule into a function on whole days.
 *
 * @param rule parsed rule
 * @returns the rule with `run(day, term, businessDays)`, which throws RangeError where a step leaves 1900-03-01 to
 *   9999-12-31, and `stepRuns`, the same step by step
 * @example compileRule(rule of "purchased, + term, month end").run(dayOf(2020, 4, 15), 12, businessDays) //=> 2021-04-30
 */
export function compileRule(rule: Rule): CompiledRule {
  const stepRuns = rule.steps.map(compileStep);
  const run: Run = (day, term, businessDays) => {
    let reached = day;
    for (const step of stepRuns) reached = step(reached, term, businessDays);
    return reached;
  };
  return { ...rule, run, stepRuns };
}
