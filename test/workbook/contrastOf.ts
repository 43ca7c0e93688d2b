/** Relative luminance of WCAG 2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of a dark text on a light fill, as WCAG 2 measures it. */
export const contrastOf = ({ fill, font }: { fill: string; font: string }): number =>
  (luminance(fill) + 0.05) / (luminance(font) + 0.05);
