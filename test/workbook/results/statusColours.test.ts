import { STATUS_WORDS } from "../../../src/rules/answers";
import { STATUS_COLOURS } from "../../../src/workbook/results/statusColours";

/** Relative luminance of WCAG 2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

it.each(Object.entries(STATUS_COLOURS))("shows %s with a contrast of 7 to 1 at least", (_status, { fill, font }) => {
  expect((luminance(fill) + 0.05) / (luminance(font) + 0.05)).toBeGreaterThan(7);
});

it("has a colour of its own for every status", () => {
  expect(Object.keys(STATUS_COLOURS).sort()).toEqual(Object.keys(STATUS_WORDS).sort());
  expect(new Set(Object.values(STATUS_COLOURS).map(({ fill }) => fill)).size).toBe(Object.keys(STATUS_WORDS).length);
});
