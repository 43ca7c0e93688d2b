import { date, optional } from "../../src/functions/arguments";
import { listFunction } from "../../src/functions/listFunction";
import { amount, wholeNumber } from "../../src/functions/numberArguments";
import { found, none } from "../../src/rules/answers";
import { message } from "../../src/rules/messages";
import { cellOf, cellsOf, column } from "./callFunction";

/** The sum of the amounts of each day, `times` over; a negative amount has no sum. */
const sums = listFunction(
  {
    kinds: [date("days"), amount("amounts")],
    isEmpty: ([, noAmount]) => noAmount === true,
    item: (day, paid) => ({ day, paid }),
  },
  [wholeNumber("times", 1, 9), optional(date("from"))],
  ["date", "plain"],
  (items, times, from) => {
    const index = items.findIndex(({ paid }) => paid < 0);
    if (index >= 0) return { kind: "item", index, answer: none(message("openEnded", { policy: "acme" })) };
    if (from === null) return found(items.map(({ day, paid }) => [day, paid * times]));
    return none(message("noPolicyFound", { found: "nothing" }));
  },
);

it("hands the whole list over, without the positions that hold nothing", () => {
  const days = column(44316, "", 44317, 44318);
  expect(cellsOf(sums, days, column(1, 2, "", 3), 2)).toEqual([
    [44316, 2],
    [44318, 6],
  ]);
});

it("writes its table in the formats of its columns", () => {
  expect(sums(44316, 5, 1)).toEqual([[expect.objectContaining({ basicValue: 44316, numberFormat: "yyyy-mm-dd" }), 5]]);
});

it("names the row of an item that keeps it from an answer, counted with the rows that hold nothing", () => {
  expect(cellOf(sums, column("", 44316, 44317), column("", 1, -1), 1)).toEqual({
    error: "#VALUE!",
    sentence: "Row 3: acme: this licence has no end date; it runs until it is cancelled.",
  });
});

it("throws what is wrong with the arguments of one cell, and what there is not", () => {
  expect(cellOf(sums, 44316, 1, 10)).toMatchObject({ error: "#VALUE!", sentence: expect.stringMatching(/^times: 10/) });
  expect(cellOf(sums, 44316, 1, column(1, 2))).toMatchObject({ sentence: "times: 2 cells were given. Give one cell." });
  expect(cellOf(sums, 44316, 1, 1, 44316)).toMatchObject({ error: "#N/A" });
  expect(cellOf(sums, 44316, 1, "")).toBe("");
});
