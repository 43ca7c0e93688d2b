/** @jest-environment jsdom */
import { putPolicy } from "../../../src/workbook/putPolicy";
import { lastPut } from "../../../src/workbook/written/lastPut";
import { lastRecord } from "../../../src/workbook/written/lastRecord";
import { undoWrite } from "../../../src/workbook/written/undoWrite";
import type { PolicyRecord } from "../../../src/workbook/written/writeRecord";
import { openExcel } from "../../playground/excel/openExcel";
import { contentOf } from "../licenceWorkbook";

const { excel, workbook, person } = openExcel();
afterEach(() => {
  excel.faults.disarm();
  workbook.settings.clear();
});

const rows = [
  ["id", "Acme"],
  ["initial terms", "12"],
  ["notes", "=1+1"],
] as const;
const names = () => workbook.names.map(({ name }) => name);

/** Puts a block beside a used cell of a new sheet. */
async function put(name: string): Promise<{ sheet: string; record: PolicyRecord; before: unknown }> {
  const sheet = workbook.addSheet();
  person.type(`${sheet.name}!B2`, "mine");
  person.select(`${sheet.name}!A1`);
  const before = contentOf(workbook);
  const outcome = await putPolicy(rows, name);
  if (outcome.kind !== "put") throw new Error(outcome.kind);
  return { sheet: sheet.name, record: outcome.record, before };
}

/** What a person does in another way than by typing. */
const change = (act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void) =>
  Excel.run(async (context) => {
    act(context.workbook.worksheets.getActiveWorksheet(), context);
    await context.sync();
  });

describe("of a policy block", () => {
  it("takes back cells, widths, the name and the record", async () => {
    const { record, before } = await put("Plain");
    await undoWrite(record);
    expect(contentOf(workbook)).toEqual(before);
  });

  it("finds the block where it was moved to, after the workbook was opened again", async () => {
    const { sheet, before } = await put("Moved");
    await change((each) => each.getRange("1:3").insert("Down"));
    excel.reopen();
    const record = await lastPut();
    expect(record).toMatchObject({ sheet, address: "D5:E7", name: "Moved" });
    if (record) await undoWrite(record);
    await change((each) => each.getRange("1:3").delete("Up"));
    expect(contentOf(workbook)).toEqual(before);
  });

  it("leaves rules that colour whole columns as they were", async () => {
    const { record } = await put("Coloured");
    await change((each) => {
      each.getRange("A1:H90").conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
    });
    await undoWrite(record);
    expect(workbook.selection.sheet.conditionalFormats.map(({ areas }) => areas.map(({ box }) => box.rows))).toEqual([
      [90],
    ]);
  });

  it.each([
    ["a text was changed", (each: Excel.Worksheet) => void (each.getRange("E3").values = [["24"]])],
    ["a row was inserted", (each: Excel.Worksheet) => void each.getRange("3:3").insert("Down")],
    [
      "the name was deleted",
      (_: unknown, { workbook: book }: Excel.RequestContext) => book.names.getItem("Used").delete(),
    ],
  ])("refuses where %s, and changes nothing", async (_what, act) => {
    const { record } = await put("Used");
    await change(act);
    const changed = contentOf(workbook);
    await expect(undoWrite(record)).rejects.toMatchObject({ trouble: "blockChanged", left: "unchanged" });
    expect(contentOf(workbook)).toEqual(changed);
    expect(await lastPut()).toBeUndefined();
    workbook.names.splice(0);
  });

  it("can be repeated after Excel failed", async () => {
    const { record, before } = await put("Twice");
    excel.faults.failSync(2);
    await expect(undoWrite(record)).rejects.toMatchObject({ left: "partlyWritten" });
    excel.faults.disarm();
    await undoWrite(record);
    expect(contentOf(workbook)).toEqual(before);
  });

  it("is no write of results", async () => {
    const { record } = await put("Alone");
    expect(await lastRecord("results")).toBeUndefined();
    await undoWrite(record);
    expect(names()).not.toContain("Alone");
  });

  it("offers only the block that was put last", async () => {
    const first = await put("First");
    const second = await put("Second");
    expect(await lastPut()).toMatchObject({ name: "Second" });
    await undoWrite(second.record);
    expect(await lastPut()).toBeUndefined();
    await undoWrite(first.record);
    expect(names()).not.toContain("First");
  });
});

it("offers results that were written before records named their kind", async () => {
  workbook.settings.set("licenceTerms.written", JSON.stringify(JSON.stringify([{ id: "old", parts: [] }])));
  expect(await lastRecord("results")).toMatchObject({ id: "old", kind: "results" });
});
