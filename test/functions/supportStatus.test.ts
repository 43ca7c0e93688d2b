import { SUPPORT_STATUS } from "../../src/functions/supportStatus";
import { isoDay } from "../rules/isoDay";
import { cellOf, cellsOf, column } from "./callFunction";

const end = isoDay("2020-07-31");

it.each([
  ["sparx-jp", "2020-05-31", "Active", "有効"],
  ["sparx-jp", "2020-06-01", "Renewable", "更新可能"],
  ["sparx-jp", "2020-07-31", "Renewable", "更新可能"],
  ["sparx-jp", "2020-08-01", "Reinstatable", "再開可能"],
  ["sparx-jp", "2023-07-31", "Reinstatable", "再開可能"],
  ["sparx-jp", "2023-08-01", "Ended", "終了"],
  ["sparx-jp-annual", "2020-07-31", "Active", "有効"],
  ["sparx-jp-annual", "2020-08-01", "Ended", "終了"],
  ["nec-pp", "2020-07-31", "Active", "有効"], // the window is not stated
  ["nec-pp", "2020-08-01", "Ended, ask vendor", "終了(販売元に確認)"],
  ["netjapan-msp", "2030-01-01", "Open-ended", "期限なし"],
])("%s as of %s: %s", (policy, asOf, english, japanese) => {
  expect(cellOf(SUPPORT_STATUS, policy, end, isoDay(asOf))).toBe(english);
  expect(cellOf(SUPPORT_STATUS, policy, end, isoDay(asOf), "ja")).toBe(japanese);
});

it("answers a range as it answers its cells", () => {
  const days = [isoDay("2020-05-31"), "", isoDay("2023-08-01"), true];
  expect(cellsOf(SUPPORT_STATUS, "sparx-jp", end, column(...days))).toEqual(
    days.map((day) => [cellOf(SUPPORT_STATUS, "sparx-jp", end, day)]),
  );
});

it("is blank for a blank end, and refuses a language it does not speak", () => {
  expect(cellOf(SUPPORT_STATUS, "sparx-jp", "", end)).toBe("");
  expect(cellOf(SUPPORT_STATUS, "sparx-jp", end, end, "fr")).toEqual({
    error: "#VALUE!",
    sentence: 'language: "fr" is not a language of this add-in. Enter "en" or "ja".',
  });
});
