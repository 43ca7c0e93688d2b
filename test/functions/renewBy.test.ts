import { RENEW_BY } from "../../src/functions/renewBy";
import { isoDay } from "../rules/isoDay";
import { cellOf, cellsOf, column } from "./callFunction";

const end = isoDay("2021-04-30");

it("is the end itself (SPX-4, NEC-4)", () => {
  expect(cellOf(RENEW_BY, "sparx-jp", end)).toBe(end);
  expect(cellOf(RENEW_BY, "nec-pp", end)).toBe(end);
});

it("answers a range as it answers its cells", () => {
  const ends = [end, "", "令和3年4月30日", end - 1];
  expect(cellsOf(RENEW_BY, "sparx-jp", column(...ends))).toEqual(
    ends.map((day) => [cellOf(RENEW_BY, "sparx-jp", day)]),
  );
});

it("is blank for a blank end, and #VALUE! for an end that no licence has, naming the one meant (SPX-2)", () => {
  expect(cellOf(RENEW_BY, "sparx-jp", undefined)).toBe("");
  expect(cellOf(RENEW_BY, "sparx-jp", isoDay("2021-04-29"))).toEqual({
    error: "#VALUE!",
    sentence: "sparx-jp: support always ends on the last day of a month, and 2021-04-29 is not one. Meant: 2021-04-30?",
  });
});
