import { START_ENTRY } from "../../src/functions/startEntry";
import { isoDay } from "../rules/isoDay";
import { cellOf, cellsOf, column } from "./callFunction";

const today = isoDay("2025-02-03");
const preset = isoDay("2025-03-01");
const delivered = isoDay("2025-01-20");

it("leaves a locked field and one that shows another day, and else gives the start (NEC-5)", () => {
  expect(cellOf(START_ENTRY, "nec-pp", true, today, today, delivered)).toBe(today);
  expect(cellOf(START_ENTRY, "nec-pp", false, preset, today, delivered)).toBe(preset);
  expect(cellOf(START_ENTRY, "nec-pp", false, today, today, delivered)).toBe(delivered);
});

it("takes a blank for a field that can be changed", () => {
  expect(cellOf(START_ENTRY, "nec-pp", null, preset, preset, delivered)).toBe(delivered);
});

it("answers a range as it answers its cells", () => {
  const shown = [today, preset, "", "soon"];
  expect(cellsOf(START_ENTRY, "nec-pp", false, column(...shown), today, delivered)).toEqual(
    shown.map((day) => [cellOf(START_ENTRY, "nec-pp", false, day, today, delivered)]),
  );
});

it("names the argument that cannot be read", () => {
  const sentence = (shown: unknown, now: unknown, date: unknown) =>
    cellOf(START_ENTRY, "nec-pp", false, shown, now, date);
  expect(sentence("soon", today, today)).toMatchObject({ sentence: expect.stringMatching(/^shown: "soon"/) as string });
  expect(sentence(today, "soon", today)).toMatchObject({ sentence: expect.stringMatching(/^today: "soon"/) as string });
  expect(sentence(today, today, "soon")).toMatchObject({ sentence: expect.stringMatching(/^date: "soon"/) as string });
});

it("refuses what is neither TRUE nor FALSE", () => {
  expect(cellOf(START_ENTRY, "nec-pp", "perhaps", today, today, delivered)).toEqual({
    error: "#VALUE!",
    sentence: 'locked: "perhaps" is neither TRUE nor FALSE. Enter one of the two.',
  });
});
