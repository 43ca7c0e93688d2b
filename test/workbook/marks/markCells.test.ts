/** @jest-environment jsdom */
import { hasMarks } from "../../../src/workbook/marks/hasMarks";
import { markCells } from "../../../src/workbook/marks/markCells";
import { MARK_COLOUR } from "../../../src/workbook/marks/markColour";
import { removeMarks } from "../../../src/workbook/marks/removeMarks";
import { openExcel } from "../../playground/excel/openExcel";
import { contentOf } from "../licenceWorkbook";

const { excel, workbook } = openExcel();

const cells = [
  { row: 3, column: 2, found: "monht end" },
  { row: 4, column: 1, found: "calender" },
];
const rules = () =>
  workbook.sheet.conditionalFormats.map(({ areas, rule }) => [areas.map(({ box }) => [box.row, box.column]), rule]);
const inSheet = (act: (sheet: Excel.Worksheet) => void) =>
  Excel.run(async (context) => {
    act(context.workbook.worksheets.getItem("Licences"));
    await context.sync();
  });

beforeEach(() =>
  inSheet((sheet) => {
    sheet.getRange("C4").values = [["monht end"]];
    sheet.getRange("C4").format.fill.color = "#00FF00";
    const own = sheet.getRange("A1:H90").conditionalFormats.add("Custom").custom;
    own.rule.formula = '=$H1="late"';
    own.format.fill.color = MARK_COLOUR.fill;
    sheet.getRange("B5").conditionalFormats.add("CellValue").cellValue.format.font.color = MARK_COLOUR.font;
  }),
);
afterEach(async () => {
  excel.faults.disarm();
  await inSheet((sheet) => {
    sheet.protection.unprotect();
    sheet.getRange().conditionalFormats.clearAll();
    sheet.getRange("A1:H90").clear();
  });
});

it("colours each cell until it is changed, over whatever looks it has", async () => {
  await markCells("Licences", cells);
  const [field, text] = workbook.sheet.conditionalFormats;
  expect(text?.rule.entries()).toEqual(
    expect.arrayContaining([
      ["Rule/Formula", '=$C4="monht end"'],
      ["Format/Fill/Color", MARK_COLOUR.fill],
      ["Format/Font/Color", MARK_COLOUR.font],
    ]),
  );
  expect(field?.areas[0]?.box).toMatchObject({ row: 4, column: 1, rows: 1, columns: 1 });
  expect(workbook.sheet.at(3, 2).style).toEqual({ "Fill/Color": "#00FF00" });
  expect(await hasMarks()).toBe(true);
});

it("removes every mark after the workbook was opened again and rows were inserted, and no rule of people", async () => {
  const before = contentOf(workbook);
  const own = rules();
  await markCells("Licences", cells);
  await inSheet((sheet) => sheet.getRange("2:2").insert("Down"));
  excel.reopen();
  await removeMarks();
  await inSheet((sheet) => sheet.getRange("2:2").delete("Up"));
  expect(rules()).toEqual(own);
  expect(contentOf(workbook)).toEqual(before);
  expect(await hasMarks()).toBe(false);
});

it("marks anew in the place of marks set before", async () => {
  await markCells("Licences", cells);
  await markCells("Licences", cells.slice(0, 1));
  expect(rules()).toHaveLength(3);
});

it("marks nothing in a protected sheet, and says why", async () => {
  await inSheet((sheet) => sheet.protection.protect());
  const own = rules();
  await expect(markCells("Licences", cells)).rejects.toMatchObject({ trouble: "protected", left: "unchanged" });
  expect(rules()).toEqual(own);
});

it("leaves no mark half-set, after whatever step Excel fails", async () => {
  const outcomes = new Set<string>();
  for (let steps = 0; steps < 40; steps++) {
    const own = rules();
    // The fifth sync marks; those before look for rules.
    excel.faults.failSync(5, steps);
    const left = await markCells("Licences", cells).then(
      () => "marked",
      (error: { left: string }) => error.left,
    );
    excel.faults.disarm();
    outcomes.add(left);
    if (left === "marked") await removeMarks();
    expect(rules()).toEqual(own);
  }
  expect([...outcomes].sort()).toEqual(["marked", "takenBack", "unchanged"]);
});

it("says why it could not look for marks", async () => {
  excel.faults.cellIsEdited = true;
  await expect(hasMarks()).rejects.toMatchObject({ trouble: "editing" });
  await expect(removeMarks()).rejects.toMatchObject({ trouble: "editing" });
});
