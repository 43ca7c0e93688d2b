import { monthEnd, type Day } from "../../src/rules/days";

/** One column as Excel hands it over: one row a cell. */
export type Column = number[][];

export const ROWS = 1_000_000;

// The baselines know the rules of sparx-jp since 2018-10-01: by them every end from here on can be reinstated.
const FIRST = 42370; // 2016-01-01
const DAYS = 4400; // twelve years of purchases

// A generator with a fixed seed: every run measures the same list.
function* serials(count: number): Generator<Day> {
  let state = 20_261_122;
  for (let row = 0; row < count; row++) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    yield (FIRST + (state % DAYS)) as Day;
  }
}

/** Purchase dates of a licence list. */
export function purchases(count = ROWS): Column {
  return Array.from(serials(count), (day) => [day]);
}

/** Support ends of a licence list, all of them month ends. */
export function supportEnds(count = ROWS): Column {
  return Array.from(serials(count), (day) => [monthEnd(day)]);
}
