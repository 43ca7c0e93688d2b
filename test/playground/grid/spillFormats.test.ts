import { createFunctionHost, type WorksheetFunction } from "../../../src/playground/host/customFunctions";
import type { Metadata } from "../../../src/playground/host/metadata";
import { headlessGrid, type HeadlessGrid } from "../headlessGrid";

const metadata: Metadata = {
  functions: [
    {
      id: "NEXT",
      name: "NEXT",
      parameters: [{ name: "days", type: "any", dimensionality: "matrix" }],
      result: { dimensionality: "matrix" },
    },
  ],
};

/** The day after each day; an error for text. */
const next: WorksheetFunction = (days) =>
  (days as unknown[][]).map((row) =>
    row.map((day) =>
      typeof day === "number"
        ? { type: "FormattedNumber", basicType: "Double", basicValue: day + 1, numberFormat: "yyyy-mm-dd" }
        : { type: "Error", basicType: "Error", basicValue: "#VALUE!", message: `${String(day)} is no date.` },
    ),
  );

let grid: HeadlessGrid;

beforeAll(async () => {
  const host = createFunctionHost();
  (host.CustomFunctions as { associate: (id: string, f: WorksheetFunction) => void }).associate("NEXT", next);
  grid = await headlessGrid(
    { metadata, host },
    {
      0: { 0: { v: 44316, t: 2 }, 1: { f: "=TERM.NEXT(A1:A3)" } },
      1: { 0: { v: "soon", t: 1 } },
      2: { 0: { v: 44318, t: 2 }, 1: { s: { n: { pattern: "d mmm" } } } },
    },
  );
});

afterAll(() => grid.dispose());

it("shows spilled dates as dates", () => {
  expect(grid.cell("B1")).toEqual({ value: 44317, format: "yyyy-mm-dd", sentence: undefined });
});

it("keeps the error sentence of a spilled cell", () => {
  expect(grid.cell("B2")).toMatchObject({ value: "#VALUE!", sentence: "soon is no date." });
});

it("lets a format that the user set win over the function's", () => {
  expect(grid.cell("B3")).toMatchObject({ value: 44319, format: "d mmm" });
});

it("takes sentence and error away when the cell is corrected", async () => {
  await grid.type("A2", 44317);
  expect(grid.cell("B2")).toEqual({ value: 44318, format: "yyyy-mm-dd", sentence: undefined });
});
