import { businessDaysOf, reinstateBy } from "../../../src/rules/answers";
import { isoDay } from "../isoDay";
import { checkedPolicy } from "../policy/checkedPolicy";
import { bundled, said } from "./asked";

const sparx = bundled("sparx-jp");

it.each([
  ["2020-07-31", "2023-07-31"], // printed by the vendor
  ["2020-12-31", "2023-12-29"], // the 30th and 31st are a weekend
  ["2021-04-30", "2024-04-30"],
  ["2022-05-31", "2025-05-30"],
])("ended %s: %s is the last business day 36 months later (SPX-14)", (end, last) => {
  expect(said(reinstateBy(sparx, isoDay(end)))).toBe(last);
});

it("adds the cut-off of the channel, in either language (SPX-15)", () => {
  const end = isoDay("2020-07-31");
  const last = isoDay("2023-07-31");
  for (const direct of ["direct", " Direct ", "ダイレクト"]) {
    expect(reinstateBy(sparx, end, direct)).toMatchObject({ value: last + 15 / 24 });
  }
  for (const shop of ["package", "パッケージ"]) {
    expect(reinstateBy(sparx, end, shop)).toMatchObject({ value: last + 16 / 24 });
  }
});

it("names the channels there are for one there is not", () => {
  expect(said(reinstateBy(sparx, isoDay("2020-07-31"), "carrier pigeon"))).toBe(
    'wrong: sparx-jp: there is no channel "carrier pigeon". Known: direct, package.',
  );
});

it("takes any channel where the policy has none", () => {
  const own = checkedPolicy({ "late 1 until": "end, + 30 days" });
  expect(said(reinstateBy(own, isoDay("2024-12-31"), "direct"))).toBe("2025-01-30");
});

it("adds the cut-off of a channel that the policy does not list", () => {
  const own = checkedPolicy({ "late 1 until": "end, + 30 days", "late 1 cut-off": "shop 18:00" });
  const end = isoDay("2024-12-31");
  expect(reinstateBy(own, end, "Shop")).toMatchObject({ value: isoDay("2025-01-30") + 18 / 24 });
});

it("goes further back over the caller's closed days", () => {
  const closed = [isoDay("2023-07-31"), isoDay("2023-07-28")];
  expect(said(reinstateBy(sparx, isoDay("2020-07-31"), null, businessDaysOf(sparx, closed)))).toBe("2023-07-27");
});

it("is the last of several stages", () => {
  const ladder = checkedPolicy({ "late 1 until": "end, + 30 days", "late 2 until": "end, + 2 years" });
  expect(said(reinstateBy(ladder, isoDay("2024-12-31")))).toBe("2026-12-31");
});

it("is that of the stage before one that says none, as the status says", () => {
  const closed = checkedPolicy({
    "late 1 until": "end, + 30 days",
    "late 2 until": "none",
    "late 3 until": "no limit",
  });
  expect(said(reinstateBy(closed, isoDay("2024-12-31")))).toBe("2025-01-30");
});

it("tells none, no limit and not stated apart", () => {
  const end = isoDay("2024-12-31");
  expect(said(reinstateBy(bundled("sparx-jp-lemontree"), end))).toMatch(
    /^none: .*there is no last day of reinstatement/,
  );
  expect(said(reinstateBy(checkedPolicy({ "late 1 until": "no limit" }), end))).toMatch(/^none: .*stays possible/);
  expect(said(reinstateBy(bundled("netjapan-perpetual"), end))).toMatch(/^not stated: .*last day of reinstatement/);
  expect(said(reinstateBy(checkedPolicy({}), end))).toMatch(/^not stated: /);
});

it("refuses an end that the policy cannot have (SPX-2)", () => {
  expect(said(reinstateBy(sparx, isoDay("2020-07-15")))).toBe(
    "wrong: sparx-jp: support always ends on the last day of a month, and 2020-07-15 is not one. Meant: 2020-07-31?",
  );
});
