import { COMPARE_OPTIONS } from "../../src/functions/compareOptions";
import { isoDay } from "../rules/isoDay";
import { cellOf, cellsOf } from "./callFunction";

const [end, asOf, horizon] = [isoDay("2021-04-30"), isoDay("2021-04-01"), isoDay("2022-03-31")];
const compare = (...rest: readonly unknown[]) => {
  const [until = horizon, renewal = 14520, reinstated = null, bought = null, language = null] = rest;
  return cellsOf(COMPARE_OPTIONS, "sparx-jp", end, asOf, until, renewal, reinstated, bought, language);
};

it("gives a row for each option, its name first (SPX-4, SPX-5, SPX-12, SPX-13)", () => {
  const rows = compare();
  expect(rows.map((row) => row.slice(0, 6))).toEqual([
    ["Renew now", asOf, 12, 0, 14520, 1210],
    ["Let lapse, reinstate", isoDay("2021-05-01"), 12, 0, 14520, 1210],
    ["Let lapse, reinstate", isoDay("2021-06-01"), 11, 31, 14520, 1320],
    ["Buy new", isoDay("2021-05-01"), 12, 0, "", ""],
    ["Drop", "", 1, 335, 0, 0],
  ]);
  expect(rows[0]?.[6]).toBe("");
  expect(rows[4]?.[6]).toMatch(
    /^Download of installers.* if other licences are renewed, this one may no longer be used\.$/,
  );
});

it("takes a number of months for the horizon", () => {
  expect(compare(12)).toEqual(compare());
});

it("uses the prices that are given", () => {
  const totals = compare(horizon, 14520, 20000, 50000).map((row) => row[4]);
  expect(totals).toEqual([14520, 20000, 20000, 50000, 0]);
});

it("says it in Japanese", () => {
  expect(compare(horizon, 14520, null, null, "ja").map(([option]) => option)).toEqual([
    "今更新する",
    "失効させて再開する",
    "失効させて再開する",
    "新規購入する",
    "更新しない",
  ]);
});

it("says where the vendor has to be asked for the price", () => {
  const block = [
    ["id", "acme"],
    ["renewal terms", 12],
    ["renewed end", "end, + 1 day, for term"],
    ["late 1 until", "end, + 30 days"],
    ["late 1 end", "end, + 1 day, for term"],
  ];
  const rows = cellsOf(COMPARE_OPTIONS, block, end, end + 5, 12, 100, null, null, null);
  expect(rows[1]?.slice(4)).toEqual([
    "Ask the vendor",
    "",
    "acme: whether the gap is charged is not stated by the source. Ask the vendor for the price.",
  ]);
});

it("refuses a horizon before the as-of date, and prices that are none", () => {
  expect(compare(asOf - 1)).toEqual([
    [
      {
        error: "#VALUE!",
        sentence: "The horizon 2021-03-31 lies before the as-of date 2021-04-01. Enter a later horizon.",
      },
    ],
  ]);
  expect(compare(horizon, "cheap")[0]?.[0]).toMatchObject({ error: "#VALUE!" });
});

it("is #N/A for open-ended licences, and blank for a blank date", () => {
  expect(cellOf(COMPARE_OPTIONS, "netjapan-msp", end, asOf, horizon, 1, null, null, null)).toMatchObject({
    error: "#N/A",
  });
  expect(cellOf(COMPARE_OPTIONS, "sparx-jp", "", asOf, horizon, 1, null, null, null)).toBe("");
});
