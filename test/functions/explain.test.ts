import type * as Explain from "../../src/functions/explain";
import { EXPLAIN } from "../../src/functions/explain";
import { NEXT_ACTION } from "../../src/functions/nextAction";
import { NOTICE_DATES } from "../../src/functions/noticeDates";
import { REINSTATE_BY } from "../../src/functions/reinstateBy";
import { RENEW_BY } from "../../src/functions/renewBy";
import { RENEW_FROM } from "../../src/functions/renewFrom";
import { RENEWED_END } from "../../src/functions/renewedEnd";
import { START_WINDOW } from "../../src/functions/startWindow";
import { SUPPORT_END } from "../../src/functions/supportEnd";
import { SUPPORT_START } from "../../src/functions/supportStart";
import { isoDay } from "../rules/isoDay";
import { cellOf, cellsOf, column } from "./callFunction";
import { EXCELS, excelWith, leaveExcel } from "./excelWith";

const bought = isoDay("2020-04-15");
const end = isoDay("2021-04-30");
const SOURCE =
  "Renewing and reinstating support, https://www.sparxsystems.jp/purchase/support_ext.htm (rules for payments from 2018-10-01)";

afterEach(leaveExcel);

it("shows each step with its date, its rule and its source; the last date is the answer", () => {
  expect(cellsOf(EXPLAIN, "SUPPORT_END", "sparx-jp", bought)).toEqual([
    ["Purchase date", bought, "purchased", SOURCE],
    ["12 months later (inferred)", isoDay("2021-04-15"), "SPX-2, SPX-3", SOURCE],
    ["last day of that month (inferred)", end, "SPX-2, SPX-3", SOURCE],
  ]);
});

it("explains in Japanese when asked to", () => {
  expect(cellsOf(EXPLAIN, " term.support_end ", "sparx-jp", bought, null, null, "ja").map(([step]) => step)).toEqual([
    "購入日",
    "12か月後(推定)",
    "その月の末日(推定)",
  ]);
});

const last = (cells: readonly unknown[][]) => cells.at(-1)?.[1];

it.each([
  ["SUPPORT_START", cellOf(SUPPORT_START, "nec-pp", bought, end), ["nec-pp", bought, end]],
  ["START_WINDOW", cellsOf(START_WINDOW, "nec-pp-rhel", bought)[0]?.[1], ["nec-pp-rhel", bought]],
  ["SUPPORT_END", cellOf(SUPPORT_END, "netjapan-perpetual", bought, 36), ["netjapan-perpetual", bought, null, 36]],
  ["RENEW_FROM", cellOf(RENEW_FROM, "sparx-jp", end), ["sparx-jp", end]],
  ["RENEW_BY", cellOf(RENEW_BY, "sparx-jp", end), ["sparx-jp", end]],
  ["RENEWED_END", cellOf(RENEWED_END, "sparx-jp", end, end + 40), ["sparx-jp", end, end + 40]],
  ["REINSTATE_BY", cellOf(REINSTATE_BY, "sparx-jp", end), ["sparx-jp", end]],
  ["NOTICE_DATES", cellsOf(NOTICE_DATES, "sparx-jp", end)[0]?.[1], ["sparx-jp", end]],
  ["NEXT_ACTION", cellsOf(NEXT_ACTION, "sparx-jp", end, end)[0]?.[1], ["sparx-jp", end, end]],
] as const)("ends %s with the answer of that function", (question, answer, [policy, first, second, term]) => {
  expect(answer).toEqual(expect.any(Number));
  expect(last(cellsOf(EXPLAIN, question, policy, first, second, term))).toBe(answer);
});

it("ends SUPPORT_STATUS with the status, on the day it is asked for", () => {
  expect(cellsOf(EXPLAIN, "SUPPORT_STATUS", "sparx-jp", end, end).at(-1)?.slice(0, 2)).toEqual(["Renewable", end]);
});

it("leaves the date of a step without one blank", () => {
  expect(
    cellsOf(EXPLAIN, "NEXT_ACTION", "nec-pp", end, end + 1)
      .at(-1)
      ?.slice(0, 2),
  ).toEqual(["Ask the vendor", ""]);
});

it("ends with the sentence and #N/A where there is no date or none is stated", () => {
  const sentence = "nec-pp: day on which renewal opens is not stated by the source. Ask the vendor.";
  expect(cellsOf(EXPLAIN, "RENEW_FROM", "nec-pp", end)[0]?.slice(0, 3)).toEqual([
    sentence,
    { error: "#N/A", sentence },
    "not stated",
  ]);
  const { EXPLAIN: onPerpetual } = excelWith(EXCELS.perpetual, () =>
    jest.requireActual<typeof Explain>("../../src/functions/explain"),
  );
  expect(cellsOf(onPerpetual, "RENEW_FROM", "nec-pp", end)[0]?.[1]).toBe(sentence);
});

it("marks what leans on holidays that are not official yet", () => {
  const steps = cellsOf(EXPLAIN, "REINSTATE_BY", "sparx-jp", isoDay("2040-07-31")).map(([step]) => step);
  expect(steps.at(-1)).toMatch(
    /^last business day of that month \(projected: holidays after \d{4}-12-31 are not official/,
  );
});

it("refuses a question it does not know, a second date that is missing, and ranges", () => {
  expect(cellOf(EXPLAIN, "WHY", "sparx-jp", end)).toEqual({
    error: "#VALUE!",
    sentence: expect.stringMatching(/^"WHY" cannot be explained\. Enter one of: SUPPORT_START, START_WINDOW/) as string,
  });
  expect(cellOf(EXPLAIN, "constructor", "sparx-jp", end)).toMatchObject({ error: "#VALUE!" });
  expect(cellOf(EXPLAIN, "RENEWED_END", "sparx-jp", end)).toEqual({
    error: "#VALUE!",
    sentence: "RENEWED_END needs date2: paid. Enter it.",
  });
  expect(cellOf(EXPLAIN, "RENEW_BY", "sparx-jp", column(end, end))).toEqual({
    error: "#VALUE!",
    sentence: "date1: 2 cells were given. Give one cell.",
  });
});

it("is blank for a blank date, and refuses what the policy refuses", () => {
  expect(cellOf(EXPLAIN, "RENEW_BY", "sparx-jp", "")).toBe("");
  expect(cellOf(EXPLAIN, "RENEW_BY", "sparx-jp", end - 1)).toMatchObject({ error: "#VALUE!" });
});
