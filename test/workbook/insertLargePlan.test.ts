/** @jest-environment jsdom */
import { dayOf } from "../../src/rules/days";
import { insertPlan } from "../../src/workbook/insertPlan";
import { undoWrite } from "../../src/workbook/written/undoWrite";
import { openExcel } from "../playground/excel/openExcel";
import { contentOf } from "./licenceWorkbook";
import { planFirstList } from "./plannedList";

const { workbook, person, excel } = openExcel();
excel.calculation.isElsewhere = true;
const ROWS = 4_000;

it("writes a long list in several requests, each far below the payload limit, and takes all of it back", async () => {
  const licences = Array.from({ length: ROWS }, (_, row) => ["sparx-jp", "Sparx", dayOf(2026, 9, 30), 1, 10_000 + row]);
  person.type(`A1:E${ROWS + 1}`, [["Product", "Vendor", "Support end", "Quantity", "Unit price"], ...licences]);
  const { understood, plannable, plan } = await planFirstList();
  const before = contentOf(workbook);
  const answer = jest.spyOn(excel, "answer");
  const told: number[] = [];
  const record = await insertPlan(understood, plannable, plan, "ja", ({ done, total }) => told.push(done / total));
  const sizes = answer.mock.calls.map(([text]) => Buffer.byteLength(text));
  answer.mockRestore();
  expect(sizes.filter((size) => size > 100_000).length).toBeGreaterThan(1);
  expect(Math.max(...sizes)).toBeLessThan(1_500_000);
  expect(told).toEqual([...told].sort((a, b) => a - b));
  expect(told.at(-1)).toBe(1);
  expect(record.rows).toBe(ROWS);
  await undoWrite(record);
  expect(contentOf(workbook)).toEqual(before);
});
