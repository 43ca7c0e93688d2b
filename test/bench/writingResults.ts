import { checkList, understandList } from "../../src/list";
import { Person } from "../../src/playground/excel/person";
import { monthEnd, toDay } from "../../src/rules/days";
import { bundledPolicies } from "../../src/rules/policies";
import { findList } from "../../src/workbook/findList";
import { readList } from "../../src/workbook/readList";
import { undoWrite } from "../../src/workbook/written/undoWrite";
import { writeResults } from "../../src/workbook/writeResults";
import type { WriteRecord } from "../../src/workbook/written/writeRecord";
import type { Subject } from "./measure";
import { officePage } from "./officePage";
import { purchases } from "./rows";

const LIST_ROWS = 50_000;
const AS_OF = toDay(46000);
/** Rows of one request: about a megabyte, as much as the add-in hands over at once. */
const ROWS_A_REQUEST = 5_000;

type Matrix = unknown[][];

async function writeBlock(address: string, row: number, block: Matrix): Promise<void> {
  await Excel.run(async (context) => {
    const corner = context.workbook.worksheets.getItem("Licences").getRange(address).getCell(row, 0);
    corner.getResizedRange(block.length - 1, (block[0]?.length ?? 1) - 1).values = block;
    await context.sync();
  });
}

async function writePlainly(address: string, matrix: Matrix): Promise<void> {
  for (let row = 0; row < matrix.length; row += ROWS_A_REQUEST) {
    await writeBlock(address, row, matrix.slice(row, row + ROWS_A_REQUEST));
  }
}

async function valuesAt(address: string): Promise<Matrix> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Licences").getRange(address);
    range.load("values");
    await context.sync();
    return range.values as Matrix;
  });
}

async function clear(address: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Licences").getRange(address).clear();
    await context.sync();
  });
}

/**
 * Writing the results of a list of 50,000 rows as values on the in-memory Excel, through the real office.js, beside
 * handing the very same cells to plain office.js.
 */
export async function writingResults(): Promise<Subject[]> {
  const excel = await officePage("Licences");
  const rows = purchases(LIST_ROWS).map(([serial = 0], row) => [
    `L-${row}`,
    "sparx-jp",
    serial,
    monthEnd(toDay(serial), 12),
  ]);
  const person = new Person(excel);
  person.type(`A1:D${LIST_ROWS + 1}`, [["Licence no", "Product", "Purchased", "Support end"], ...rows]);
  person.select("B2");
  const [place] = await findList();
  if (place === undefined) throw new Error("No list was found");
  const understood = understandList(await readList(place), {}, bundledPolicies);
  const checked = checkList(understood, AS_OF, bundledPolicies);
  const options = { as: "values", language: "en", asOf: AS_OF, policies: bundledPolicies } as const;
  const write = () => writeResults(understood, checked, options);

  const first = await write();
  const matrix = await valuesAt(first.address);
  // The figures mean nothing if the results were not written.
  if (matrix.length !== LIST_ROWS + 1 || matrix[1]?.[0] === "") throw new Error(`Not written: ${first.address}`);
  await undoWrite(first);

  let record: WriteRecord | undefined;
  return [
    {
      name: "writing results as values",
      rows: LIST_ROWS,
      run: async () => {
        record = await write();
      },
      after: async () => {
        if (record) await undoWrite(record);
      },
    },
    {
      name: "(a) the same cells, plainly",
      rows: LIST_ROWS,
      run: () => writePlainly(first.address, matrix),
      after: () => clear(first.address),
    },
  ];
}
