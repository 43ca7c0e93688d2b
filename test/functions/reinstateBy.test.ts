import { REINSTATE_BY } from "../../src/functions/reinstateBy";
import { isoDay } from "../rules/isoDay";
import { cellOf, cellsOf, column } from "./callFunction";

const end = isoDay("2020-07-31");
const last = isoDay("2023-07-31");

it("is the last business day of the month 36 months after the end (SPX-14)", () => {
  expect(cellOf(REINSTATE_BY, "sparx-jp", end)).toBe(last); // printed by the vendor
  expect(cellOf(REINSTATE_BY, "sparx-jp", isoDay("2020-12-31"))).toBe(isoDay("2023-12-29"));
});

it("adds the cut-off time of a channel, and shows it (SPX-15)", () => {
  expect(cellOf(REINSTATE_BY, "sparx-jp", end, "direct")).toBe(last + 15 / 24);
  expect(cellOf(REINSTATE_BY, "sparx-jp", end, "パッケージ")).toBe(last + 16 / 24);
  expect(REINSTATE_BY([["sparx-jp"]], [[end]], [["direct"]])).toEqual([
    [expect.objectContaining({ numberFormat: "yyyy-mm-dd hh:mm" })],
  ]);
});

it("goes back over the caller's holidays, all of them for every end", () => {
  const holidays = column(isoDay("2023-07-31"), isoDay("2023-07-28"), "");
  expect(cellsOf(REINSTATE_BY, "sparx-jp", column(end, isoDay("2020-12-31"), ""), null, holidays)).toEqual([
    [isoDay("2023-07-27")],
    [isoDay("2023-12-29")],
    [""],
  ]);
});

it("answers a range as it answers its cells", () => {
  const channels = ["direct", null, "by post"];
  expect(cellsOf(REINSTATE_BY, "sparx-jp", end, column(...channels))).toEqual(
    channels.map((channel) => [cellOf(REINSTATE_BY, "sparx-jp", end, channel)]),
  );
});

it("is #N/A where there is none and where none is stated, and #VALUE! for an unknown channel", () => {
  expect(cellOf(REINSTATE_BY, "sparx-jp-lemontree", end)).toEqual({
    error: "#N/A",
    sentence: "sparx-jp-lemontree: there is no last day of reinstatement.",
  });
  expect(cellOf(REINSTATE_BY, "netjapan-perpetual", end)).toEqual({
    error: "#N/A",
    sentence: "netjapan-perpetual: last day of reinstatement is not stated by the source. Ask the vendor.",
  });
  expect(cellOf(REINSTATE_BY, "sparx-jp", end, "by post")).toEqual({
    error: "#VALUE!",
    sentence: 'sparx-jp: there is no channel "by post". Known: direct, package.',
  });
});
