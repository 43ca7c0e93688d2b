import { date } from "../../src/functions/arguments";
import type { CellError } from "../../src/functions/cell";
import { type Result } from "../../src/functions/cell";
import { rowFunction } from "../../src/functions/rowFunction";
import { found } from "../../src/rules/answers/answer";
import { cellsOf, column } from "./callFunction";

/** As many dates as the day of the month says: 61 is 1 March 1900. */
const countdown = rowFunction([date("day")], ["plain", "date"], (day) =>
  found(Array.from({ length: day - 60 }, (_, index) => day + index)),
);
const wrong = { error: "#VALUE!", sentence: expect.stringContaining("day:") as string };

it("gives one row for one cell, and throws its error", () => {
  expect(cellsOf(countdown, 63)).toEqual([[63, 64, 65]]);
  expect(cellsOf(countdown, "soon")).toEqual([[wrong]]);
  expect(cellsOf(countdown, "")).toEqual([[""]]);
});

it("gives a row for each cell in the width of the longest; an error fills its row, blanks follow what is short", () => {
  expect(cellsOf(countdown, column(61, 63, "soon", ""))).toEqual([
    [61, "", ""],
    [63, 64, 65],
    [wrong, wrong, wrong],
    ["", "", ""],
  ]);
});

it("goes through a range with several columns row by row", () => {
  expect(
    cellsOf(countdown, [
      [61, 62],
      [62, 61],
    ]),
  ).toEqual([
    [61, ""],
    [62, 63],
    [62, 63],
    [61, ""],
  ]);
});

it("formats each column, the last format repeating, as long as the whole result has 1,000 cells at most", () => {
  const formatted = (basicValue: number) =>
    expect.objectContaining({ basicValue, numberFormat: "yyyy-mm-dd" }) as unknown;
  expect(countdown([[63]])).toEqual([[63, formatted(64), formatted(65)]]);
  expect(countdown(column(...Array<number>(333).fill(63)))[0]).toEqual([63, formatted(64), formatted(65)]);
  expect(countdown(column(...Array<number>(334).fill(63)))[0]).toEqual([63, 64, 65]);
});

it("shows an error in the row's own way where it has one", () => {
  const shown = rowFunction(
    [date("day")],
    ["plain"],
    (day) => found<readonly Result[]>([day, day]),
    (error: CellError, language) => [language, error.code],
  );
  expect(cellsOf(shown, column(61, "soon"))).toEqual([
    [61, 61],
    ["en", "#VALUE!"],
  ]);
  expect(cellsOf(shown, "soon")).toEqual([["en", "#VALUE!"]]);
});
