import { checkList, understandList, type CheckedList, type ListChoices, type UnderstoodList } from "../../src/list";
import { areaAddress } from "../../src/playground/excel/workbook/area";
import { plainValue } from "../../src/playground/excel/workbook/cell";
import type { Workbook } from "../../src/playground/excel/workbook/workbook";
import { dayOf } from "../../src/rules/days";
import { bundledPolicies } from "../../src/rules/policies";
import { findList } from "../../src/workbook/findList";
import { readList } from "../../src/workbook/readList";

type Rows = readonly (readonly (string | number)[])[];

export const AS_OF = dayOf(2021, 3, 15);
const end2021 = dayOf(2021, 4, 30);
const end2022 = dayOf(2022, 4, 30);

/** Names of policies and real dates, as worksheet functions read them. */
export const CLEAN: Rows = [
  ["Product", "Support end"],
  ["sparx-jp", end2021],
  ["sparx-jp", end2022],
];

/** The same licences as people write them, one of them unreadable. */
export const MESSY: Rows = [
  ["Product", "Support end"],
  ["sparx-jp", "'2021/4/30"],
  ["sparx-jp", "'令和4年4月30日"],
  ["sparx-jp", "'soon"],
];

/** Licences of which only the purchase is known. */
export const STARTS: Rows = [
  ["Product", "Purchased"],
  ["sparx-jp", dayOf(2020, 4, 15)],
  ["sparx-jp", dayOf(2021, 4, 15)],
];

/** Standard width of a column in points, which may be written down or not. */
const STANDARD_WIDTH = 48;

/** Everything that a workbook holds, but formats of blank cells that say nothing; equal for equal workbooks. */
export function contentOf({ sheets, names, settings }: Workbook): unknown {
  return {
    sheets: sheets.map((sheet) => {
      const cells: unknown[] = [];
      sheet.forEach(({ value, formula, numberFormat, style }, row, column) => {
        const blank = value === "" && formula === "" && numberFormat === "General" && style === undefined;
        if (!blank) cells.push([row, column, plainValue(value), formula, numberFormat, style]);
      });
      return {
        name: sheet.name,
        cells,
        widths: [...sheet.columnWidths].filter(([, width]) => width !== STANDARD_WIDTH),
        rules: sheet.conditionalFormats.length,
        tables: sheet.tables.map(({ name, area }) => [name, area.box]),
      };
    }),
    names: names.map(({ name, meaning, visible }) => [
      name,
      typeof meaning === "string" ? meaning : areaAddress(meaning),
      visible,
    ]),
    settings: [...settings],
  };
}

/** Reads and checks the first list that is found. */
export async function checkFirstList(
  choices: ListChoices = {},
  asOf = AS_OF,
): Promise<{ understood: UnderstoodList; checked: CheckedList }> {
  const [place] = await findList();
  if (!place) throw new Error("The sheet holds no list.");
  const understood = understandList(await readList(place), choices, bundledPolicies);
  return { understood, checked: checkList(understood, asOf, bundledPolicies) };
}

function cellsAt<T>(workbook: Workbook, address: string, take: (row: number, column: number) => T): T[][] {
  const area = workbook.findArea(address, workbook.sheet);
  if (!area) throw new Error(`No cells are named ${address}`);
  const { row, column, rows, columns } = area.box;
  return Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (_, c) => take(row + r, column + c)));
}

/** Values of a block of cells, row by row; `'To check'!A1:B2` for another sheet than the first. */
export function valuesAt(workbook: Workbook, address: string): unknown[][] {
  const sheet = workbook.findArea(address, workbook.sheet)?.sheet ?? workbook.sheet;
  return cellsAt(workbook, address, (row, column) => plainValue(sheet.at(row, column).value));
}

/** Formulas of a block of cells that hold one, by address-free order. */
export function formulasAt(workbook: Workbook, address: string): string[] {
  const sheet = workbook.findArea(address, workbook.sheet)?.sheet ?? workbook.sheet;
  return cellsAt(workbook, address, (row, column) => sheet.at(row, column).formula)
    .flat()
    .filter((formula) => formula !== "");
}
