import { tableColours } from "../../../src/playground/screen/tableColours";

const banded = (style: string, row: number) => tableColours({ style, showBandedRows: true }, row);

it("fills the header row with the accent of the style, and every second row lightly", () => {
  expect(banded("TableStyleMedium2", 0)).toEqual({ bl: 1, cl: { rgb: "#FFFFFF" }, bg: { rgb: "#156082" } });
  expect(banded("TableStyleMedium2", 1)).toEqual({ bg: { rgb: "#D0DFE6" } });
  expect(banded("TableStyleMedium2", 2)).toBeUndefined();
  expect(banded("TableStyleMedium10", 0)?.bg).toEqual({ rgb: "#E97132" });
});

it("fills no header row of a light style", () => {
  expect(banded("TableStyleLight9", 0)).toEqual({ bl: 1, cl: { rgb: "#156082" } });
  expect(banded("TableStyleLight1", 1)).toEqual({ bg: { rgb: "#CCCCCC" } });
});

it("leaves out the bands where they are switched off, and everything without a style", () => {
  expect(tableColours({ style: "TableStyleMedium2", showBandedRows: false }, 1)).toBeUndefined();
  expect(banded("", 0)).toBeUndefined();
});
