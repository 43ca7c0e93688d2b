/** @jest-environment jsdom */
import type { ListPlace } from "../../src/workbook/listPlace";
import { findList } from "../../src/workbook/findList";
import { readList } from "../../src/workbook/readList";
import { openExcel } from "../playground/excel/openExcel";

const { person, workbook, excel } = openExcel();
const place = async (): Promise<ListPlace> => {
  const [first] = await findList();
  if (!first) throw new Error("The sheet holds no list.");
  return first;
};
afterEach(() => {
  workbook.sheet.merged = [];
  workbook.sheet.tables = [];
  person.type("A1:B7000", "");
});

it("reads values, formats, texts and merged cells", async () => {
  person.type("A1:B3", [
    ["Licences", ""],
    ["Product", "Ends"],
    ["sparx-jp", "2021-04-30"],
  ]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Licences").getRange("A1:B1").merge();
    await context.sync();
  });
  expect(await readList(await place())).toEqual({
    sheet: "Licences",
    firstRow: 0,
    firstColumn: 0,
    values: [
      ["Licences", ""],
      ["Product", "Ends"],
      ["sparx-jp", 44316],
    ],
    numberFormats: [
      ["General", "General"],
      ["General", "General"],
      ["General", "yyyy-mm-dd"],
    ],
    texts: [
      ["Licences", ""],
      ["Product", "Ends"],
      ["sparx-jp", "2021-04-30"],
    ],
    merged: [{ firstRow: 0, firstColumn: 0, rows: 1, columns: 2 }],
    isTable: false,
  });
});

it("says that a table is one", async () => {
  person.type("A1:B2", [
    ["Product", "Ends"],
    ["sparx-jp", 44316],
  ]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Licences").tables.add("A1:B2", true);
    await context.sync();
  });
  expect((await readList(await place())).isTable).toBe(true);
});

it("reads in smaller blocks where texts are too long for one", async () => {
  const long = "x".repeat(30_000);
  person.type(
    "A1:B200",
    Array.from({ length: 200 }, (_, row) => [row, long]),
  );
  const told: number[] = [];
  const { values } = await readList(await place(), ({ done }) => told.push(done));
  expect(values.map(([first]) => first)).toEqual(Array.from({ length: 200 }, (_, row) => row));
  expect(told.length).toBeGreaterThan(2);
  expect(told.at(-1)).toBe(200);
});

it("stops between two blocks when somebody cancels", async () => {
  person.type(
    "A1:B7000",
    Array.from({ length: 7000 }, (_, row) => [row, "x"]),
  );
  const whole = { ...(await place()), columns: 8 };
  const stop = new AbortController();
  const reading = readList(whole, () => stop.abort(), stop.signal);
  await expect(reading).rejects.toMatchObject({ trouble: "cancelled", left: "unchanged" });
});

it("says that the sheet is gone", async () => {
  person.type("A1:B2", [
    ["Product", "Ends"],
    ["sparx-jp", 44316],
  ]);
  const gone = { ...(await place()), sheet: "Deleted" };
  await expect(readList(gone)).rejects.toMatchObject({ trouble: "sheetMissing" });
  expect(excel.unimplemented).toEqual([]);
});
