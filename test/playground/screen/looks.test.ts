import { blankCell } from "../../../src/playground/excel/workbook/cell";
import { styleForGrid, styleFromGrid } from "../../../src/playground/screen/looks";

it("knows the looks of the grid by Excel's names, and none where there are none", () => {
  expect(
    styleFromGrid({ bl: 1, it: 1, fs: 16, ht: 3, cl: { rgb: "#123abc" }, bg: { rgb: "#ffeeaa" } }, undefined),
  ).toEqual({
    "Font/Bold": true,
    "Font/Italic": true,
    "Font/Size": 16,
    "Font/Color": "#123ABC",
    "Fill/Color": "#FFEEAA",
    HorizontalAlignment: "Right",
  });
  expect(styleFromGrid({ n: { pattern: "0.00" }, bl: 0 }, undefined)).toBeUndefined();
  expect(styleFromGrid(null, { "Font/Bold": true })).toBeUndefined();
});

it("keeps looks that the grid knows nothing of", () => {
  expect(styleFromGrid({ bl: 1 }, { WrapText: true, "Fill/Color": "#FF0000" })).toEqual({
    WrapText: true,
    "Font/Bold": true,
  });
});

it("takes away an alignment that the grid has no more, and keeps one that it does not know", () => {
  expect(styleFromGrid({ ht: null }, { HorizontalAlignment: "Right" })).toBeUndefined();
  expect(styleFromGrid({ ht: null }, { HorizontalAlignment: "Fill" })).toEqual({ HorizontalAlignment: "Fill" });
});

it("gives the grid what it gave, and takes away what is not there", () => {
  const style = { "Font/Bold": true, "Font/Size": 13, "Fill/Color": "#FFEEAA", HorizontalAlignment: "Left" };
  const shown = styleForGrid({ ...blankCell, numberFormat: "yyyy-mm-dd", style });
  expect(shown).toEqual({
    n: { pattern: "yyyy-mm-dd" },
    bl: 1,
    it: 0,
    fs: 13,
    ht: 1,
    cl: null,
    bg: { rgb: "#FFEEAA" },
  });
  expect(styleFromGrid(shown, undefined)).toEqual(style);
  expect(styleForGrid(blankCell)).toEqual({ n: null, bl: 0, it: 0, fs: null, ht: null, cl: null, bg: null });
});
