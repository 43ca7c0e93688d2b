import { SUSPENDED_FROM } from "../../src/functions/suspendedFrom";
import { isoDay } from "../rules/isoDay";
import { cellOf, column } from "./callFunction";

const ends = column(isoDay("2021-09-30"), "", isoDay("2021-04-30"));

it("is the day after the first of the ends (SPX-9)", () => {
  expect(cellOf(SUSPENDED_FROM, "sparx-jp", ends)).toBe(isoDay("2021-05-01"));
  expect(cellOf(SUSPENDED_FROM, "sparx-jp", [ends.flat()])).toBe(isoDay("2021-05-01"));
});

it("is blank where all ends are", () => {
  expect(cellOf(SUSPENDED_FROM, "sparx-jp", column("", null, 0))).toBe("");
});

it("is #N/A where the policy says nothing of it, and #VALUE! for an end that no licence has", () => {
  expect(cellOf(SUSPENDED_FROM, "nec-pp", ends)).toEqual({
    error: "#N/A",
    sentence: "nec-pp: suspension of all with the first end is not stated by the source. Ask the vendor.",
  });
  expect(cellOf(SUSPENDED_FROM, "sparx-jp", column(...ends.flat(), isoDay("2021-06-29")))).toEqual({
    error: "#VALUE!",
    sentence: "sparx-jp: support always ends on the last day of a month, and 2021-06-29 is not one. Meant: 2021-06-30?",
  });
});
