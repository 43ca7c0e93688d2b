import { OPTION_WORDS, type ComparedOption, type CompareInput } from "../../../src/money/options/comparedOption";
import { compareOptions } from "../../../src/money/options/compareOptions";
import { isoText } from "../../../src/rules/days";
import { sentence } from "../../../src/rules/messages";
import type { Policy } from "../../../src/rules/policy";
import { bundled } from "../../rules/answers/asked";
import { isoDay } from "../../rules/isoDay";
import { checkedPolicy } from "../../rules/policy/checkedPolicy";

const prices = { renewalPrice: 14520, reinstatePrice: null, newPrice: 40000 };

function options(policy: Policy, end: string, asOf: string, horizon: string, own: Partial<CompareInput> = {}) {
  const days = { end: isoDay(end), asOf: isoDay(asOf), horizon: isoDay(horizon) };
  const answer = compareOptions(policy, { ...days, ...prices, ...own });
  if (answer.kind !== "found") throw new Error(sentence(answer.message, "en"));
  return answer.value;
}

const said = ({ option, payOn, coverage, total }: ComparedOption) =>
  [
    OPTION_WORDS[option].en,
    payOn === null ? "-" : isoText(payOn),
    coverage === null ? "-" : `${Math.round(coverage.months * 100) / 100} months, gap ${coverage.gapDays}`,
    total ?? "-",
  ].join(" | ");
const remarksOf = (options: readonly ComparedOption[], option: ComparedOption["option"]) =>
  options.filter((row) => row.option === option).flatMap(({ remarks }) => remarks.map((m) => sentence(m, "en")));

it("sets the four ways side by side, with the day on which waiting gains a month (SPX-5)", () => {
  const rows = options(bundled("sparx-jp"), "2021-04-30", "2021-04-01", "2022-03-31");
  expect(rows.map(said)).toEqual([
    "Renew now | 2021-04-01 | 12 months, gap 0 | 14520",
    "Let lapse, reinstate | 2021-05-01 | 12 months, gap 0 | 14520",
    "Let lapse, reinstate | 2021-06-01 | 11 months, gap 31 | 14520",
    "Buy new | 2021-05-01 | 12 months, gap 0 | 40000",
    "Drop | - | 1 months, gap 335 | 0",
  ]);
});

it("pays as often as it takes to reach the horizon", () => {
  const [renew, , later] = options(bundled("sparx-jp"), "2021-04-30", "2021-04-01", "2023-04-30");
  expect(renew?.total).toBe(2 * 14520);
  expect(later?.payOn).toBe(isoDay("2021-06-01"));
  expect(later?.total).toBe(2 * 14520);
});

it("waits for the window to open (SPX-6)", () => {
  const [renew] = options(bundled("sparx-jp"), "2021-04-30", "2021-01-15", "2022-03-31");
  expect(renew?.payOn).toBe(isoDay("2021-03-01"));
});

it("cannot renew what has lapsed, and says so", () => {
  const rows = options(bundled("sparx-jp"), "2021-04-30", "2021-05-31", "2022-05-31");
  expect(said(rows[0] as ComparedOption)).toBe("Renew now | - | - | -");
  expect(remarksOf(rows, "renew")).toEqual(["sparx-jp: renewal without a gap closed on 2021-04-30."]);
});

it("says that waiting past the last day means a new licence (SPX-14, SPX-17)", () => {
  const rows = options(bundled("sparx-jp"), "2021-04-30", "2024-04-15", "2025-05-31");
  expect(rows.filter(({ option }) => option === "reinstate").map(said)).toEqual([
    "Let lapse, reinstate | 2024-04-15 | 13.53 months, gap 0 | 29040",
    "Let lapse, reinstate | 2024-04-30 | 13.03 months, gap 15 | 29040",
  ]);
  expect(remarksOf(rows, "reinstate")).toEqual([
    "sparx-jp: on 2024-05-01 this support (ended 2021-04-30) can no longer be reinstated. Buy a new licence.",
  ]);
});

it("names what is lost in the gap, and what a partial renewal does (SPX-13, SPX-12)", () => {
  const rows = options(bundled("sparx-jp"), "2021-04-30", "2021-04-01", "2022-03-31");
  expect(rows.map(({ lost }) => lost?.en.split(";")[0] ?? "")).toEqual([
    "",
    "",
    "Download of installers, old versions included",
    "",
    "Download of installers, old versions included",
  ]);
  expect(remarksOf(rows, "drop")).toEqual(["sparx-jp: if other licences are renewed, this one may no longer be used."]);
});

it("has no price where the policy states none, and none for a new licence that nobody priced", () => {
  const silent = checkedPolicy({
    "initial terms": "12",
    "initial end": "purchased, for term",
    "renewal terms": "12",
    "renewed end": "end, + 1 day, for term",
    "late 1 until": "end, + 30 days",
    "late 1 end": "end, + 1 day, for term",
  });
  const rows = options(silent, "2021-04-30", "2021-05-10", "2022-03-31", { newPrice: null });
  expect(rows.map(({ total }) => total)).toEqual([null, null, null, null, 0]);
  expect(remarksOf(rows, "reinstate")[0]).toMatch(/whether the gap is charged/);
});

it("says why there is no reinstatement, and buys new from the day after the end", () => {
  const rows = options(bundled("sparx-jp-lemontree"), "2024-09-30", "2024-09-01", "2025-09-30");
  expect(rows.map(said)).toEqual([
    "Renew now | 2024-09-01 | 13 months, gap 0 | 14520",
    "Let lapse, reinstate | - | - | -",
    "Buy new | 2024-10-01 | - | 40000",
    "Drop | - | 1 months, gap 365 | 0",
  ]);
  expect(remarksOf(rows, "reinstate")[0]).toMatch(/Buy a new licence/);
  expect(remarksOf(rows, "buyNew")[0]).toMatch(/end of the first term is not stated/);
});

it("has nothing to compare for open-ended licences, nor backwards", () => {
  const days = { end: isoDay("2021-04-30"), asOf: isoDay("2021-04-01"), horizon: isoDay("2021-03-31") };
  expect(compareOptions(bundled("netjapan-msp"), { ...days, ...prices })).toMatchObject({ kind: "none" });
  expect(compareOptions(bundled("sparx-jp"), { ...days, ...prices })).toMatchObject({
    kind: "wrong",
    message: { id: "horizonBeforeAsOf" },
  });
});
