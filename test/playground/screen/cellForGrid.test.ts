import { CellValueType } from "@univerjs/core";
import { blankCell, CellError } from "../../../src/playground/excel/workbook/cell";
import { cellForGrid } from "../../../src/playground/screen/cellForGrid";

const of = (value: string | number | boolean | CellError) => cellForGrid({ ...blankCell, value });

it("says the type of every value, so that the grid reads nothing into a text", () => {
  expect(of("10%")).toMatchObject({ v: "10%", t: CellValueType.STRING });
  expect(of("=A1")).toMatchObject({ v: "=A1", t: CellValueType.STRING, f: null });
  expect(of(44316)).toMatchObject({ v: 44316, t: CellValueType.NUMBER });
  expect(of(false)).toMatchObject({ v: 0, t: CellValueType.BOOLEAN });
  expect(of(new CellError("#N/A", "No end."))).toMatchObject({ v: "#N/A" });
});

it("takes away what was there where a cell is blank", () => {
  expect(of("")).toMatchObject({ v: null, f: null, si: null, p: null, custom: null });
});

it("leaves results to the grid: of formulas, and of what they spill", () => {
  expect(cellForGrid({ ...blankCell, formula: "=A1+1", value: 5 })).toMatchObject({ f: "=A1+1", v: null });
  const spilledFrom = { row: 0, column: 0 };
  expect(cellForGrid({ ...blankCell, value: 5, spilledFrom })).toMatchObject({ f: null, v: null });
});
