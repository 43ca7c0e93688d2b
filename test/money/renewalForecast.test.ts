import fc from "fast-check";
import { renewalForecast, type Forecast, type ForecastLicence } from "../../src/money/renewalForecast";
import { renewals } from "../../src/money/renewals";
import { isoText, monthEnd, monthStart, toDay, type Day } from "../../src/rules/days";
import { sentence } from "../../src/rules/messages";
import type { Policy } from "../../src/rules/policy";
import { bundled } from "../rules/answers/asked";
import { isoDay } from "../rules/isoDay";
import { checkedPolicy } from "../rules/policy/checkedPolicy";

const sparx = bundled("sparx-jp");
const lemontree = bundled("sparx-jp-lemontree");
const openEnded = bundled("netjapan-msp");
const early = checkedPolicy({
  "renewal closes": "end, - 2 months, month end",
  "renewed end": "end, + 1 day, for term",
  "renewal terms": "12",
});

const licence = (policy: Policy, end: string | null, amount: number): ForecastLicence => ({
  policy,
  end: end === null ? null : isoDay(end),
  amount,
});

function forecast(licences: readonly ForecastLicence[], first: Day, months: number, uplift = 0): Forecast {
  const answer = renewalForecast(licences, first, months, uplift);
  if (answer.kind !== "found") throw new Error(sentence(answer.message, "en"));
  return answer.value;
}

/** The months in which something falls due. */
const due = ({ months }: Forecast): string[] =>
  months
    .filter(({ renewals: count }) => count > 0)
    .map(({ month, renewals: count, amount }) => `${isoText(month)}: ${count}, ${amount}`);

const problems = (found: Forecast): string[] =>
  found.problems.map(({ index, answer }) => `${index} ${answer.kind}: ${sentence(answer.message, "en")}`);

const april = isoDay("2026-04-15");

it("gives a row for each month, the empty ones too", () => {
  expect(forecast([], april, 3).months).toEqual([
    { month: isoDay("2026-04-01"), renewals: 0, amount: 0 },
    { month: isoDay("2026-05-01"), renewals: 0, amount: 0 },
    { month: isoDay("2026-06-01"), renewals: 0, amount: 0 },
  ]);
});

it("counts renewals in the month of their last day to pay, and the later cycles with their uplift", () => {
  const list = [licence(sparx, "2026-04-30", 1000), licence(sparx, "2026-09-30", 500), licence(sparx, "2026-04-30", 1)];
  expect(due(forecast(list, april, 14, 0.5))).toEqual([
    "2026-04-01: 2, 1001",
    "2026-09-01: 1, 500",
    "2027-04-01: 2, 1501.5",
  ]);
  expect(due(forecast([licence(early, "2026-06-30", 10)], april, 14, 1))).toEqual([
    "2026-04-01: 1, 10",
    "2027-04-01: 1, 20",
  ]);
});

it("counts cycles from the licence's first renewal, also from one that was due before the first month", () => {
  expect(due(forecast([licence(early, "2026-05-31", 10)], april, 14, 1))).toEqual(["2027-03-01: 1, 20"]);
});

it("does not count what has lapsed before the first month", () => {
  const list = [licence(sparx, "2026-03-31", 1000), licence(lemontree, "2026-04-30", 7)];
  expect(due(forecast(list, april, 2))).toEqual(["2026-04-01: 1, 7"]);
});

it("costs nothing where there is no end, and blames nobody for it", () => {
  const found = forecast([licence(openEnded, null, 100), licence(openEnded, "2026-04-30", 100)], april, 12);
  expect([due(found), problems(found)]).toEqual([[], []]);
});

it("names every licence that it cannot count, in their order", () => {
  const annual = bundled("sparx-jp-annual");
  const list = [
    licence(sparx, "2026-04-30", 1000),
    licence(annual, "2026-12-31", 5),
    licence(sparx, "2026-04-29", 1),
    licence(sparx, null, 3),
    licence(annual, "2026-12-31", 6),
    // Wrong, though it has lapsed or lies far ahead.
    licence(sparx, "2020-04-29", 1),
    licence(sparx, "2040-04-29", 1),
  ];
  const found = forecast(list, april, 12);
  expect(due(found)).toEqual(["2026-04-01: 1, 1000"]);
  expect(problems(found)).toEqual([
    "1 none: sparx-jp-annual: this licence is not renewed. Buy a new one.",
    expect.stringMatching(/^2 wrong: sparx-jp: support always ends .*2026-04-29/),
    "3 wrong: No support end is given. Enter it, or clear the amount.",
    "4 none: sparx-jp-annual: this licence is not renewed. Buy a new one.",
    expect.stringMatching(/^5 wrong: .*2020-04-29/),
    expect.stringMatching(/^6 wrong: .*2040-04-29/),
  ]);
});

it("does not ask what happens after the last month", () => {
  expect(problems(forecast([licence(bundled("sparx-jp-annual"), "2027-04-30", 5)], april, 12))).toEqual([]);
  expect(problems(forecast([licence(sparx, "9999-12-31", 5)], isoDay("9998-12-01"), 12))).toEqual([]);
  expect(problems(forecast([licence(sparx, "9999-12-31", 5)], isoDay("9998-12-01"), 13))).toEqual([
    expect.stringMatching(/^0 wrong: The result lies outside/),
  ]);
});

it("is wrong where the months leave the calendar, or the amounts the numbers", () => {
  expect(renewalForecast([], isoDay("9999-11-05"), 3, 0)).toMatchObject({ kind: "wrong" });
  expect(forecast([], isoDay("9999-11-05"), 2).months).toHaveLength(2);
  const raised = renewalForecast([licence(sparx, "2026-04-30", 1)], april, 60, 1e200);
  expect(raised.kind !== "found" && raised.message.id).toBe("amountTooLarge");
});

describe("of any licences", () => {
  const anyLicence: fc.Arbitrary<ForecastLicence> = fc.record({
    policy: fc.constantFrom(sparx, lemontree, openEnded, early),
    end: fc.integer({ min: isoDay("2024-01-01"), max: isoDay("2032-01-01") }).map((day) => monthEnd(toDay(day))),
    // Sums of whole numbers are exact, in any order.
    amount: fc.integer({ min: -1000, max: 100_000 }),
  });
  const anyList = fc.array(anyLicence, { maxLength: 30 });
  const anyMonths = fc.integer({ min: 1, max: 70 });

  it("is the sum of the forecasts of any two parts", () => {
    fc.assert(
      fc.property(anyList, anyList, anyMonths, (some, others, months) => {
        const all = forecast([...some, ...others], april, months, 1);
        const one = forecast(some, april, months, 1);
        const other = forecast(others, april, months, 1);
        expect(all.months).toEqual(
          one.months.map(({ month, renewals: count, amount }, index) => ({
            month,
            renewals: count + (other.months[index]?.renewals ?? 0),
            amount: amount + (other.months[index]?.amount ?? 0),
          })),
        );
      }),
    );
  });

  it("is what the renewals of each one say", () => {
    const sumOf = (list: readonly ForecastLicence[], month: Day): number => {
      let sum = 0;
      for (const { policy, end, amount } of list) {
        if (policy === openEnded || end === null || end < monthStart(april)) continue;
        let cycle = 0;
        for (const renewal of renewals(policy, end, isoDay("2035-01-01"))) {
          if (renewal.kind !== "found") throw new Error(sentence(renewal.message, "en"));
          if (monthStart(renewal.value.payBy) === month) sum += amount * 2 ** cycle;
          cycle += 1;
        }
      }
      return sum;
    };
    fc.assert(
      fc.property(anyList, anyMonths, (list, months) => {
        for (const { month, amount } of forecast(list, april, months, 1).months)
          expect(amount).toBe(sumOf(list, month));
      }),
      { numRuns: 50 },
    );
  });
});
