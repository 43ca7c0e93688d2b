import type * as CheckLicences from "../../src/functions/checkLicences";
import { CHECK_LICENCES } from "../../src/functions/checkLicences";
import { isoDay } from "../rules/isoDay";
import { cellsOf, column } from "./callFunction";
import { EXCELS, excelWith, leaveExcel } from "./excelWith";

const bought = isoDay("2020-04-15");
const end = isoDay("2021-04-30");
const asOf = isoDay("2021-03-15");
const BLANK_ROW = ["", "", "", "", "", ""];

afterEach(leaveExcel);

it("gives status, expected end, problem, next action, its date, and the last day of reinstatement", () => {
  expect(cellsOf(CHECK_LICENCES, "sparx-jp", bought, end, asOf)).toEqual([
    ["Renewable", end, "", "Renew by", end, isoDay("2024-04-30")],
  ]);
  expect(cellsOf(CHECK_LICENCES, "sparx-jp", bought, end, asOf, null, "ja")).toEqual([
    ["更新可能", end, "", "更新する(期限)", end, isoDay("2024-04-30")],
  ]);
});

it("formats the columns of dates, and those only", () => {
  const date = expect.objectContaining({ numberFormat: "yyyy-mm-dd" }) as unknown;
  expect(CHECK_LICENCES([["sparx-jp"]], [[bought]], [[end]], [[asOf]])).toEqual([
    ["Renewable", date, "", "Renew by", date, date],
  ]);
});

it("goes through a list, each row with its own policy and term; a blank row stays blank", () => {
  const rows = cellsOf(
    CHECK_LICENCES,
    column("sparx-jp", "", "netjapan-perpetual", "netjapan-msp"),
    column(bought, "", bought, bought),
    column(end, "", "", ""),
    asOf,
    column("", "", 24, ""),
  );
  expect(rows[1]).toEqual(BLANK_ROW);
  expect(rows[2]?.slice(0, 3)).toEqual([
    "Active",
    isoDay("2022-04-14"),
    "No end is given: 2022-04-14 is used, counted from the start.",
  ]);
  expect(rows[3]?.[0]).toBe("Open-ended");
});

it("names what is wrong with the dates of a licence", () => {
  const problem = (start: unknown, stop: unknown) => cellsOf(CHECK_LICENCES, "sparx-jp", start, stop, asOf)[0]?.[2];
  expect(problem(bought, isoDay("2021-03-31"))).toContain("gives no end on 2021-03-31: a start on 2020-04-15");
  expect(problem(bought, isoDay("2021-04-29"))).toContain("Meant: 2021-04-30?");
  expect(problem(isoDay("2021-05-01"), end)).toContain("lies before the start");
  expect(problem(bought, isoDay("2022-04-30"))).toBe("");
});

it("shows the sentence of a licence that cannot be read under problem, and #VALUE! beside it, also alone", () => {
  const sentence = expect.stringMatching(/^No policy is called "sparks"/) as string;
  const wrong = { error: "#VALUE!", sentence };
  const row = [wrong, wrong, sentence, wrong, wrong, wrong];
  expect(cellsOf(CHECK_LICENCES, column("sparks", "sparx-jp"), bought, end, asOf)).toEqual([
    row,
    ["Renewable", end, "", "Renew by", end, isoDay("2024-04-30")],
  ]);
  expect(cellsOf(CHECK_LICENCES, "sparks", bought, end, asOf)).toEqual([row]);
  expect(cellsOf(CHECK_LICENCES, "", bought, end, asOf)[0]?.[2]).toContain("No policy is given");
});

it("passes an error on in its row only", () => {
  const divided = { type: "Error", basicType: "Error", basicValue: "#DIV/0!", errorType: "Div0" };
  const rows = cellsOf(CHECK_LICENCES, "sparx-jp", bought, column(divided, end), asOf);
  expect(rows[0]).toEqual(BLANK_ROW.map(() => ({ error: "#DIV/0!", sentence: "" })));
  expect(rows[1]?.[0]).toBe("Renewable");
});

it("is #N/A where the source says nothing, with the sentence behind it", () => {
  const [row] = cellsOf(CHECK_LICENCES, "nec-pp", "", isoDay("2026-01-31"), asOf);
  expect(row?.slice(0, 5)).toEqual(["Active", "", "", "Renew by", isoDay("2026-01-31")]);
  expect(row?.[5]).toMatchObject({ error: "#N/A", sentence: expect.stringContaining("Ask the vendor") as string });
});

it("keeps problems in the language asked for, else in English, on a Japanese Excel", () => {
  const { CHECK_LICENCES: inJapan } = excelWith(
    EXCELS.microsoft365,
    () => jest.requireActual<typeof CheckLicences>("../../src/functions/checkLicences"),
    "ja-JP",
  );
  expect(cellsOf(inJapan, "sparks", bought, end, asOf)[0]?.[2]).toContain("No policy is called");
  expect(cellsOf(inJapan, "sparks", bought, end, asOf, null, "ja")[0]?.[2]).toContain("ポリシーはありません");
});
