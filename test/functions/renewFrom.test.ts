import { RENEW_FROM } from "../../src/functions/renewFrom";
import { isoDay } from "../rules/isoDay";
import { cellOf, cellsOf, column } from "./callFunction";

it.each([
  ["sparx-jp", "2020-09-30", "2020-08-01"], // printed by the vendor, SPX-6
  ["sparx-jp", "2021-04-30", "2021-03-01"], // printed by the vendor, SPX-6
  ["sparx-jp-lemontree", "2024-09-30", "2024-08-01"], // printed by the vendor, SPX-11
])("%s, end %s: opens %s", (policy, end, opens) => {
  expect(cellOf(RENEW_FROM, policy, isoDay(end))).toBe(isoDay(opens));
});

it("answers a range as it answers its cells", () => {
  const ends = [isoDay("2020-09-30"), null, isoDay("2020-09-29"), isoDay("2021-04-30")];
  expect(cellsOf(RENEW_FROM, "sparx-jp", column(...ends))).toEqual(
    ends.map((end) => [cellOf(RENEW_FROM, "sparx-jp", end)]),
  );
});

it("is blank for a blank end, and #N/A where it is not stated or there is no renewal", () => {
  const end = isoDay("2025-01-31");
  expect(cellOf(RENEW_FROM, "sparx-jp", 0)).toBe("");
  expect(cellOf(RENEW_FROM, "netjapan-perpetual", end)).toEqual({
    error: "#N/A",
    sentence: "netjapan-perpetual: day on which renewal opens is not stated by the source. Ask the vendor.",
  });
  expect(cellOf(RENEW_FROM, "sparx-jp-annual", end)).toEqual({
    error: "#N/A",
    sentence: "sparx-jp-annual: this licence is not renewed. Buy a new one.",
  });
});
