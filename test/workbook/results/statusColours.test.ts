import { STATUS_WORDS } from "../../../src/rules/answers";
import { STATUS_COLOURS } from "../../../src/workbook/results/statusColours";
import { contrastOf } from "../contrastOf";

it.each(Object.entries(STATUS_COLOURS))("shows %s with a contrast of 7 to 1 at least", (_status, colour) => {
  expect(contrastOf(colour)).toBeGreaterThan(7);
});

it("has a colour of its own for every status", () => {
  expect(Object.keys(STATUS_COLOURS).sort()).toEqual(Object.keys(STATUS_WORDS).sort());
  expect(new Set(Object.values(STATUS_COLOURS).map(({ fill }) => fill)).size).toBe(Object.keys(STATUS_WORDS).length);
});
