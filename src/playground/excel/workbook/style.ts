/** Looks of a cell that differ from the defaults: path of a format member -> its value, such as `Fill/Color`. */
export type Style = Readonly<Record<string, unknown>>;

/** What an untouched cell answers, by path. Members that are missing here are not built. */
export const defaultStyle: Style = {
  HorizontalAlignment: "General",
  VerticalAlignment: "Bottom",
  WrapText: false,
  IndentLevel: 0,
  TextOrientation: 0,
  ShrinkToFit: false,
  "Fill/Color": "#FFFFFF",
  "Font/Bold": false,
  "Font/Italic": false,
  "Font/Underline": "None",
  "Font/Strikethrough": false,
  "Font/Color": "#000000",
  "Font/Name": "Calibri",
  "Font/Size": 11,
  "Protection/Locked": true,
  "Protection/FormulaHidden": false,
};

/** How a cell looks in one respect. */
export function styleValue(style: Style | undefined, path: string): unknown {
  return style?.[path] ?? defaultStyle[path];
}
