import { RENEWED_END } from "../../src/functions/renewedEnd";
import { isoDay } from "../rules/isoDay";
import { cellOf, cellsOf, column } from "./callFunction";

const end = isoDay("2021-04-30");

it.each([
  ["2021-03-01", "2022-04-30"], // first day of the window, SPX-4
  ["2021-04-30", "2022-04-30"], // last day in time, SPX-4
  ["2021-05-01", "2022-04-30"], // printed by the vendor, SPX-5
  ["2021-05-31", "2022-04-30"], // printed by the vendor, SPX-5
  ["2021-06-01", "2022-05-31"], // SPX-5
  ["2024-04-30", "2025-03-31"], // last day of reinstatement, SPX-14
])("paid on %s: %s", (paid, renewed) => {
  expect(cellOf(RENEWED_END, "sparx-jp", end, isoDay(paid))).toBe(isoDay(renewed));
});

it("says when the window opens, and what to do after the last stage", () => {
  expect(cellOf(RENEWED_END, "sparx-jp", end, isoDay("2021-02-28"))).toEqual({
    error: "#N/A",
    sentence: "sparx-jp: paid on 2021-02-28, before renewal opens on 2021-03-01. Renew from 2021-03-01.",
  });
  expect(cellOf(RENEWED_END, "sparx-jp", end, isoDay("2024-05-01"))).toEqual({
    error: "#N/A",
    sentence: "sparx-jp: on 2024-05-01 this support (ended 2021-04-30) can no longer be reinstated. Buy a new licence.",
  });
  expect(cellOf(RENEWED_END, "nec-pp", end, isoDay("2021-05-01"))).toEqual({
    error: "#N/A",
    sentence:
      "nec-pp: what is possible on 2021-05-01, after the support end 2021-04-30, is not stated. Ask the vendor.",
  });
});

it("is in time on any day until the end where no window is stated", () => {
  expect(cellOf(RENEWED_END, "netjapan-perpetual", end, isoDay("2019-01-01"), 36)).toBe(isoDay("2024-04-30"));
});

it("answers a range as it answers its cells", () => {
  const paid = [isoDay("2021-02-28"), isoDay("2021-03-01"), "", "soon"];
  expect(cellsOf(RENEWED_END, "sparx-jp", end, [paid])).toEqual([
    paid.map((day) => cellOf(RENEWED_END, "sparx-jp", end, day)),
  ]);
  expect(cellsOf(RENEWED_END, column("sparx-jp", "nec-pp"), end, end)).toEqual([
    [isoDay("2022-04-30")],
    [isoDay("2022-04-30")],
  ]);
});

it("is blank for a blank end or a blank payment", () => {
  expect([cellOf(RENEWED_END, "sparx-jp", "", end), cellOf(RENEWED_END, "sparx-jp", end, "")]).toEqual(["", ""]);
});
