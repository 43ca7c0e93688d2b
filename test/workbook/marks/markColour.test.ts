import { MARK_COLOUR } from "../../../src/workbook/marks/markColour";
import { STATUS_COLOURS } from "../../../src/workbook/results/statusColours";
import { contrastOf } from "../contrastOf";

it("shows the text of a marked cell with a contrast of 7 to 1 at least", () => {
  expect(contrastOf(MARK_COLOUR)).toBeGreaterThan(7);
});

it("is the colour of no status, whose rules would be taken for marks", () => {
  expect(Object.values(STATUS_COLOURS).map(({ fill }) => fill.toUpperCase())).not.toContain(MARK_COLOUR.fill);
});
