import { dayOfIso, isoText, toDay } from "../days";
import type { Policy } from "../policy";
import { ACTION_WORDS } from "./nextAction";
import { QUESTIONS, type AnyAnswer, type Dates } from "./questions";
import { STATUS_WORDS } from "./supportStatus";

/** One example of a policy: what it asks, what it says, and what the rules say now. */
export interface PolicyExample {
  readonly text: string;
  readonly expected: string;
  readonly got: string;
  readonly right: boolean;
}

const EXAMPLE = /^([A-Z_]+)\s*\(([^)]*)\)\s*=\s*(.+)$/;

function readDates(inputs: string): Dates | null {
  const texts = inputs.split(",").map((part) => part.trim());
  const [first, second = null] = texts.flatMap((text) => dayOfIso(text) ?? []);
  const term = texts.find((text) => /^\d{1,4}$/.test(text));
  return first === undefined ? null : { first, second, term: term === undefined ? null : Number(term) };
}

function printed(answer: AnyAnswer): string {
  if (answer.kind === "wrong") return "#VALUE!";
  if (answer.kind !== "found") return "#N/A";
  const { value } = answer;
  if (typeof value === "number") return isoText(toDay(Math.floor(value)));
  if (typeof value === "string") return STATUS_WORDS[value].en;
  if ("action" in value) {
    const action = ACTION_WORDS[value.action].en;
    return value.on === null ? action : `${action}, ${isoText(value.on)}`;
  }
  return value.map(isoText).join(", ");
}

/**
 * Runs the examples that stand in a policy.
 *
 * @param policy its `examples` are texts such as `RENEWED_END(2021-04-30, 2021-05-31) = 2022-04-30`: a function's name,
 *   its dates in order, perhaps a term in months, and the date, dates, status, action (and its date), #N/A or #VALUE! to
 *   come out
 * @returns each example with what came out now; one that cannot be read is not right
 * @example policyExamples(sparx-jp).every(({ right }) => right) //=> true
 */
export function policyExamples(policy: Policy): PolicyExample[] {
  return policy.examples.en.map((text) => {
    const [, question = "", inputs = "", expected = ""] = EXAMPLE.exec(text) ?? [];
    const dates = readDates(inputs);
    const ask = Object.hasOwn(QUESTIONS, question) ? QUESTIONS[question] : undefined;
    const got = ask === undefined || dates === null ? "" : printed(ask(policy, dates));
    return { text, expected: expected.trim(), got, right: got !== "" && got === expected.trim() };
  });
}
