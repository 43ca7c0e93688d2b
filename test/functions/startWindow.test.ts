import { START_WINDOW } from "../../src/functions/startWindow";
import { isoDay } from "../rules/isoDay";
import { cellOf, cellsOf, column } from "./callFunction";

const from = isoDay("2024-09-09");

it("is the earliest and the latest start, side by side (NEC-6)", () => {
  expect(cellsOf(START_WINDOW, "nec-pp-nvidia-vgpu", from)).toEqual([[from, isoDay("2024-10-09")]]);
  expect(cellsOf(START_WINDOW, "nec-pp-rhel", from)).toEqual([[from, isoDay("2024-10-01")]]);
});

it("gives a row for each cell of a range; an error stands in both columns", () => {
  const anyDay = {
    error: "#N/A",
    sentence: "nec-pp-sx-aurora: support may start on any day. Choose one.",
  };
  expect(cellsOf(START_WINDOW, column("nec-pp-rhel", "nec-pp-sx-aurora", "nec-pp"), from)).toEqual([
    [from, isoDay("2024-10-01")],
    [anyDay, anyDay],
    [from, from],
  ]);
});

it("is blank for a blank date", () => {
  expect(cellOf(START_WINDOW, "nec-pp-rhel", "")).toBe("");
});
