import { civilOf, dayOf, monthEnd, monthStart, toDay, type Day } from "../../src/rules/days";
import type { Subject } from "./measure";
import { purchases, type Column } from "./rows";

const LICENCES = 100_000;
const MONTHS = 60;
const UPLIFT = 0.03;
const FIRST_MONTH = dayOf(2024, 4, 1);
const TERM = 12;

type Call = (id: string, ...cells: unknown[]) => unknown;
type Row = [month: number, renewals: number, amount: number];

/** A list of licences that end in the month before the first one, which have lapsed, or in the thirteen after it. */
function longList(): { policies: string[][]; ends: Column; amounts: Column } {
  const ends = purchases(LICENCES).map(([serial = 0]) => [monthEnd(FIRST_MONTH, (serial % 14) - 1)]);
  return {
    policies: ends.map(() => ["sparx-jp"]),
    ends,
    amounts: ends.map((_, row) => [1000 + ((row * 7919) % 90_000)]),
  };
}

/** The limit: the same sums in one loop over typed arrays, for one policy known to renew month ends each 12 months. */
function bareForecast(ends: Int32Array, amounts: Float64Array): Row[] {
  const { year, month } = civilOf(FIRST_MONTH);
  const first = year * 12 + month;
  const counts = new Int32Array(MONTHS);
  const sums = new Float64Array(MONTHS);
  for (let licence = 0; licence < ends.length; licence++) {
    const end = civilOf(ends[licence] as Day);
    const due = end.year * 12 + end.month - first;
    if (due < 0) continue;
    let amount = amounts[licence] ?? 0;
    for (let at = due; at < MONTHS; at += TERM) {
      counts[at] = (counts[at] ?? 0) + 1;
      sums[at] = (sums[at] ?? 0) + amount;
      amount *= 1 + UPLIFT;
    }
  }
  return Array.from(counts, (count, at) => [monthStart(FIRST_MONTH, at), count, sums[at] ?? 0]);
}

/** The figures mean nothing if the two answer something else; sums in another order differ in their last digits. */
function checkAgreement(ours: readonly Row[], bare: readonly Row[]): void {
  const agree = bare.every(([month, renewals, amount], row) => {
    const [ownMonth, ownRenewals, ownAmount = Number.NaN] = ours[row] ?? [];
    return ownMonth === month && ownRenewals === renewals && Math.abs(ownAmount - amount) <= 1e-9 * amount;
  });
  const counted = bare.reduce((sum, [, renewals]) => sum + renewals, 0);
  if (!agree || ours.length !== bare.length || counted < LICENCES) {
    throw new Error("RENEWAL_FORECAST: the bare loop and dist/functions.js disagree");
  }
}

/** A forecast of 100,000 licences over 60 months in one call, beside a bare loop with the same sums. */
export function forecast(call: Call): Subject[] {
  const { policies, ends, amounts } = longList();
  const days = Int32Array.from(ends, ([end = 0]) => toDay(end));
  const prices = Float64Array.from(amounts, ([amount = 0]) => amount);
  const ask = (): Row[] =>
    call("RENEWAL_FORECAST", policies, ends, amounts, [[FIRST_MONTH]], [[MONTHS]], [[UPLIFT]]) as Row[];
  const plain = ask().map((row) => row.map((cell) => (cell as { basicValue?: number }).basicValue ?? cell) as Row);
  checkAgreement(plain, bareForecast(days, prices));
  return [
    { name: "RENEWAL_FORECAST", rows: LICENCES, run: ask },
    { name: "(b) bare typed-array loop", rows: LICENCES, run: () => bareForecast(days, prices) },
  ];
}
