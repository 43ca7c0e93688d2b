import type { ICellData } from "@univerjs/core";
import { isoText, toDay } from "../../src/rules/days";
import { builtAddin } from "./builtAddin";
import { ownExamples, readmeExamples } from "./documentedExamples";
import { headlessWorkbook, type CalculatedCell, type HeadlessGrid } from "./headlessGrid";

const readme = readmeExamples();
const own = ownExamples();
const examples = [...readme, ...own];

// The examples stand side by side in one row, far enough apart that no answer spills into the next formula.
const APART = 8;
const formulas: Record<number, ICellData> = {};
for (const [index, { formula }] of examples.entries()) formulas[index * APART] = { f: formula };

const columnName = (column: number): string =>
  column < 26 ? String.fromCharCode(65 + column) : columnName(Math.floor(column / 26) - 1) + columnName(column % 26);

function printed({ value, format = "", sentence }: CalculatedCell): string {
  if (typeof value === "string") return value.startsWith("#") && sentence ? `${value}: ${sentence}` : value;
  if (typeof value === "boolean" || !format.startsWith("yyyy")) return String(value).toUpperCase();
  const minutes = Math.round((value % 1) * 1440);
  const time = `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
  return isoText(toDay(Math.floor(value))) + (format.endsWith("hh:mm") ? ` ${time}` : "");
}

let grid: HeadlessGrid;
beforeAll(async () => {
  const sheet = {
    id: "sheet",
    name: "Sheet1",
    rowCount: 100,
    columnCount: examples.length * APART,
    cellData: { 0: formulas },
  };
  grid = await headlessWorkbook(builtAddin(), { sheetOrder: ["sheet"], sheets: { sheet } });
});
afterAll(() => grid.dispose());

/** Whether a result is what a document promises; "…" stands for any part of it. */
function keeps(result: string, promised: string): boolean {
  let from = 0;
  return promised.split("…").every((part, index, parts) => {
    const found = result.indexOf(part.trim(), from);
    from = found + part.trim().length;
    const last = index === parts.length - 1;
    return found >= 0 && (index > 0 || found === 0) && (!last || part.trim() === "" || from === result.length);
  });
}

it("finds the examples of the documents", () => {
  expect(readme.length).toBeGreaterThanOrEqual(29);
  expect(own.length).toBeGreaterThanOrEqual(14);
});

it("shows every function in the README", () => {
  const shown = readme.map(({ formula }) => formula.slice("=TERM.".length, formula.indexOf("(")));
  expect(
    builtAddin()
      .metadata.functions.map(({ id }) => id)
      .filter((id) => !shown.includes(id)),
  ).toEqual([]);
});

it.each(examples.map(({ formula, promised }, index) => [formula, promised, index] as const))(
  "%s gives %s",
  (_formula, promised, index) => {
    const result = grid
      .spill(`${columnName(index * APART)}1`)
      .flat()
      .map(printed)
      .join(", ");
    expect([result, keeps(result, promised)]).toEqual([result, true]);
  },
);
