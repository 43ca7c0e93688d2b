import { date, dates, language, optional } from "../../src/functions/arguments";
import { tableFunction } from "../../src/functions/tableFunction";
import { found, none } from "../../src/rules/answers/answer";
import { message } from "../../src/rules/messages";
import { cellsOf, column } from "./callFunction";

const days = tableFunction([date("from"), dates("days"), optional(language)], ["plain", "date"], (from, all) =>
  from === 61 ? none(message("openEnded", { policy: "acme" })) : found(all.map((day) => ["day", day])),
);

it("is asked once and gives its table, each column in its format", () => {
  const formatted = (basicValue: number) =>
    expect.objectContaining({ basicValue, numberFormat: "yyyy-mm-dd" }) as unknown;
  expect(days(44316, column(100, 200))).toEqual([
    ["day", formatted(100)],
    ["day", formatted(200)],
  ]);
  const many = days(44316, column(...Array<number>(501).fill(100)));
  expect([many.length, many[500]]).toEqual([501, ["day", 100]]);
});

it("takes one cell where it does not read a range as a whole", () => {
  expect(cellsOf(days, column(44316, 44317), column(100))).toEqual([
    [{ error: "#VALUE!", sentence: "from: 2 cells were given. Give one cell." }],
  ]);
});

it("throws what is wrong, what there is not, and what came in", () => {
  expect(cellsOf(days, "soon", 100)).toEqual([[expect.objectContaining({ error: "#VALUE!" })]]);
  expect(cellsOf(days, 61, 100, "ja")).toEqual([
    [{ error: "#N/A", sentence: "acme: このライセンスに終了日はありません。解約まで有効です。" }],
  ]);
  expect(cellsOf(days, 44316, column(100, "#REF!"))).toEqual([[{ error: "#REF!", sentence: "" }]]);
});

it("is blank where a required argument is", () => {
  expect(cellsOf(days, "", 100)).toEqual([[""]]);
  expect(cellsOf(days, 44316, column("", null))).toEqual([[""]]);
});
