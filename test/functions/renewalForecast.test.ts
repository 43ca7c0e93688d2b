import { POLICY } from "../../src/functions/policy";
import { RENEWAL_FORECAST } from "../../src/functions/renewalForecast";
import { monthStart } from "../../src/rules/days";
import { isoDay } from "../rules/isoDay";
import { cellOf, cellsOf, column } from "./callFunction";

const april = isoDay("2026-04-30");
const may = isoDay("2026-05-31");
const first = isoDay("2026-04-15");

/** The rows of two months, with the renewals and the amount of each. */
const months = (...sums: [renewals: number, amount: number][]) =>
  sums.map((sum, index) => [monthStart(first, index), ...sum]);
const wrong = (sentence: string) => ({ error: "#VALUE!", sentence });

it("gives first day, renewals and amount of each month", () => {
  const list = [column("sparx-jp", "nec-pp", "sparx-jp"), column(april, may, april), column(1000, 500, 1)] as const;
  expect(cellsOf(RENEWAL_FORECAST, ...list, first, 2)).toEqual(months([2, 1001], [1, 500]));
  expect(cellsOf(RENEWAL_FORECAST, ...list, first, 14, "50%")[12]).toEqual([isoDay("2027-04-01"), 2, 1501.5]);
});

it("fills a list from one policy, one block, one end or one amount", () => {
  const ends = column(april, may);
  expect(cellsOf(RENEWAL_FORECAST, "sparx-jp", ends, 100, first, 2)).toEqual(months([1, 100], [1, 100]));
  expect(cellsOf(RENEWAL_FORECAST, POLICY("sparx-jp"), ends, column(1, 2), first, 2)).toEqual(months([1, 1], [1, 2]));
  expect(cellsOf(RENEWAL_FORECAST, "sparx-jp", april, column(1, 2, 3), first, 1)).toEqual(months([3, 6]));
  expect(cellsOf(RENEWAL_FORECAST, "sparx-jp", april, 7, first, 1)).toEqual(months([1, 7]));
});

it("takes lists that lie in rows, or in blocks", () => {
  expect(cellsOf(RENEWAL_FORECAST, "sparx-jp", [[april, may]], [[1, 2]], first, 2)).toEqual(months([1, 1], [1, 2]));
  expect(cellsOf(RENEWAL_FORECAST, "sparx-jp", [[april, may]], column(1, 2), first, 2)).toEqual(months([2, 3], [2, 3]));
});

it("passes over rows without an end and an amount, and rows with nothing of their own", () => {
  const gaps = [column("sparx-jp", "", "no such policy", "sparx-jp"), column(april, "", 0, may)] as const;
  expect(cellsOf(RENEWAL_FORECAST, ...gaps, column(1, null, "", 2), first, 2)).toEqual(months([1, 1], [1, 2]));
  expect(cellsOf(RENEWAL_FORECAST, "sparx-jp", column(april, "", may), 5, first, 2)).toEqual(months([1, 5], [1, 5]));
  expect(cellsOf(RENEWAL_FORECAST, "sparx-jp", column("", ""), 5, first, 2)).toEqual(months([0, 0], [0, 0]));
});

it("passes over open-ended licences, with or without an end", () => {
  const list = [column("netjapan-msp", "netjapan-msp", "sparx-jp"), column("", april, april)] as const;
  expect(cellsOf(RENEWAL_FORECAST, ...list, 5, first, 1)).toEqual(months([1, 5]));
});

it("counts a blank amount as nothing, but its renewal", () => {
  expect(cellsOf(RENEWAL_FORECAST, "sparx-jp", april, column("", 3), first, 1)).toEqual(months([1, 3]));
  expect(cellsOf(RENEWAL_FORECAST, "sparx-jp", column(april, april), column("", 3), first, 1)).toEqual(months([2, 3]));
});

it.each<[string, unknown[], unknown[], unknown[], string]>([
  ["an unknown policy", ["sparx-jp", "acme"], [april, may], [1, 2], 'Row 2: No policy is called "acme"'],
  ["no policy", ["sparx-jp", ""], [april, may], [1, 2], "Row 2: No policy is given"],
  ["no date", ["nec-pp", "nec-pp", "nec-pp"], [april, "", "soon"], [1, "", 2], 'Row 3: ends: "soon" is not a date'],
  ["no amount", ["nec-pp", "nec-pp"], [april, may], [1, "5,000"], 'Row 2: amounts: "5,000" is not a number'],
  ["an end that is missing", ["nec-pp", "nec-pp"], [april, ""], [1, 2], "Row 2: No support end is given."],
  ["an end that cannot be", ["nec-pp", "sparx-jp"], [april, may - 1], [1, 2], "Row 2: sparx-jp: support always ends"],
  [
    "no renewal",
    ["nec-pp", "", "sparx-jp-annual"],
    [april, "", may],
    [1, "", 2],
    "Row 3: sparx-jp-annual: this licence",
  ],
  ["an error", ["nec-pp", "nec-pp"], [april, "#REF!"], [1, 2], "Row 2: ends: the cell holds the error #REF!."],
])("names the row of %s", (_, policies, ends, amounts, sentence) => {
  expect(cellOf(RENEWAL_FORECAST, column(...policies), column(...ends), column(...amounts), first, 12)).toEqual(
    wrong(expect.stringContaining(sentence) as unknown as string),
  );
});

it("names the first such row, and the column of a block", () => {
  const block = [
    [april, april],
    [april, "soon"],
  ];
  expect(cellOf(RENEWAL_FORECAST, "sparx-jp", block, 1, first, 2)).toEqual(
    wrong(expect.stringMatching(/^Row 2, column 2: ends: "soon"/) as unknown as string),
  );
  expect(cellOf(RENEWAL_FORECAST, "sparx-jp", column(may - 1, april, april - 1), 1, first, 2)).toEqual(
    wrong(expect.stringMatching(/^Row 1: .*2026-05-30/) as unknown as string),
  );
});

it("names no row for what concerns the whole list", () => {
  const ends = column(april, may);
  expect(cellOf(RENEWAL_FORECAST, "acme", ends, 1, first, 2)).toEqual(
    wrong(expect.stringMatching(/^No policy is called "acme"/) as unknown as string),
  );
  expect(cellOf(RENEWAL_FORECAST, "sparx-jp", may - 1, 1, first, 2)).toEqual(
    wrong(expect.stringMatching(/^sparx-jp: support always ends/) as unknown as string),
  );
  expect(cellOf(RENEWAL_FORECAST, "sparx-jp", ends, "#DIV/0!", first, 2)).toEqual({ error: "#DIV/0!", sentence: "" });
  expect(cellOf(RENEWAL_FORECAST, "sparx-jp", ends, 1, "#DIV/0!", 2)).toEqual({ error: "#DIV/0!", sentence: "" });
  expect(cellOf(RENEWAL_FORECAST, "sparx-jp", ends, 1, first, 1201)).toMatchObject({ error: "#VALUE!" });
});

it("is #N/A where an argument has no cell for a licence", () => {
  expect(cellOf(RENEWAL_FORECAST, "sparx-jp", column(april, may, may), column(1, 2), first, 2)).toEqual({
    error: "#N/A",
    sentence: expect.stringMatching(/^amounts has no row or column/) as string,
  });
});

it("is blank where the first month or the months are", () => {
  expect(cellOf(RENEWAL_FORECAST, "sparx-jp", april, 1, "", 2)).toBe("");
  expect(cellOf(RENEWAL_FORECAST, "sparx-jp", april, 1, first, null)).toBe("");
});
