/** @jest-environment jsdom */
import { bundledPolicies } from "../../src/rules/policies";
import { dayOf } from "../../src/rules/days";
import { undoWrite } from "../../src/workbook/written/undoWrite";
import { writeResults } from "../../src/workbook/writeResults";
import { openExcel } from "../playground/excel/openExcel";
import { AS_OF, checkFirstList, contentOf, valuesAt } from "./licenceWorkbook";

const { workbook, person, excel } = openExcel();
const ROWS = 12_000;

it("writes a long list in several requests, each far below the payload limit, and takes all of it back", async () => {
  const licences = Array.from({ length: ROWS }, (_, row) => ["sparx-jp", dayOf(2021, 4, 30), `'L-${row}`]);
  person.type(`A1:C${ROWS + 1}`, [["Product", "Support end", "Licence"], ...licences]);
  const { understood, checked } = await checkFirstList();
  const before = contentOf(workbook);
  const answer = jest.spyOn(excel, "answer");
  const told: number[] = [];
  const record = await writeResults(
    understood,
    checked,
    { as: "values", language: "ja", asOf: AS_OF, policies: bundledPolicies },
    ({ done, total }) => told.push(done / total),
  );
  const sizes = answer.mock.calls.map(([text]) => Buffer.byteLength(text));
  answer.mockRestore();
  expect(sizes.filter((size) => size > 100_000).length).toBeGreaterThan(1);
  expect(Math.max(...sizes)).toBeLessThan(1_500_000);
  expect(told).toEqual([...told].sort((a, b) => a - b));
  expect(told.at(-1)).toBe(1);
  const columns = valuesAt(workbook, `D1:D${ROWS + 1}`).flat();
  expect(columns.filter((value) => value === "更新可能")).toHaveLength(ROWS);
  await undoWrite(record);
  expect(contentOf(workbook)).toEqual(before);
});
