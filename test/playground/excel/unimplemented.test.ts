/** @jest-environment jsdom */
import { InMemoryExcel } from "../../../src/playground/excel/inMemoryExcel";
import { loadOffice } from "./loadOffice";

const excel = new InMemoryExcel();
beforeAll(() => loadOffice(excel));
beforeEach(() => excel.members.unimplemented.clear());

const rangeOf = (context: Excel.RequestContext) => context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2");

it.each<[string, (range: Excel.Range) => unknown]>([
  ["Range.GetDirectPrecedents()", (range) => range.getDirectPrecedents()],
  ["Range.Hyperlink", (range) => range.load("hyperlink")],
  ["Range.Hyperlink", (range) => (range.hyperlink = { address: "https://localhost" })],
  ["RangeFormat.Borders", (range) => range.format.borders.getItem("EdgeTop")],
])("refuses %s by name", async (member, ask) => {
  const run = Excel.run(async (context) => {
    ask(rangeOf(context));
    await context.sync();
  });
  await expect(run).rejects.toMatchObject({ code: "ApiNotFound", message: expect.stringContaining(member) });
  expect(excel.unimplemented).toEqual([member]);
});

it("lists a formula that only Excel could calculate", async () => {
  const value = await Excel.run(async (context) => {
    const cell = rangeOf(context).getCell(0, 0);
    cell.formulas = [["=SUM(B1:B2)*2"]];
    cell.load("values");
    await context.sync();
    return cell.values[0]?.[0] as unknown;
  });
  expect(value).toBe("#NAME?");
  expect(excel.unimplemented).toEqual(["formula =SUM(B1:B2)*2"]);
});
