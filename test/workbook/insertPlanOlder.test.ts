/** @jest-environment jsdom */
import { olderExcel } from "../../src/playground/excel/settings";
import { insertPlan } from "../../src/workbook/insertPlan";
import { openExcel } from "../playground/excel/openExcel";
import { valuesAt } from "./licenceWorkbook";
import { planFirstList, PLAN_LIST } from "./plannedList";

const { workbook, person, excel } = openExcel(olderExcel("1.11"));
excel.calculation.isElsewhere = true;

it("writes amounts as values, and says so, where formulas fill one cell only", async () => {
  person.type(`A1:E${PLAN_LIST.length}`, PLAN_LIST);
  const { understood, plannable, plan } = await planFirstList();
  const record = await insertPlan(understood, plannable, plan, "en");
  expect(record.as).toBe("values");
  const sheet = workbook.findSheet("Renewal plan");
  const formulas: string[] = [];
  sheet?.forEach(({ formula }) => void (formula && formulas.push(formula)));
  expect(formulas.filter((formula) => /TERM\.|FILTER|LET|EDATE/.test(formula))).toEqual([]);
  expect(valuesAt(workbook, "'Renewal plan'!C2")).toEqual([
    ["This Excel has no formulas that fill several cells: the plan is written as values for this day."],
  ]);
  const [renew, status] = [plan.renew, plan.status].map(({ money }) => money.currencies[0]);
  const groups = renew?.groups ?? [];
  expect(valuesAt(workbook, "'Renewal plan'!A35:F58").map(([day, , , ...amounts]) => [day, ...amounts])).toEqual(
    plan.months.map((day, month) => [
      day,
      ...groups.map(({ months }) => expect.closeTo(months[month] ?? 0, 6) as number),
    ]),
  );
  expect(valuesAt(workbook, "'Renewal plan'!C35:C58").flat()).toEqual(
    status?.months.map(({ amount }) => expect.closeTo(amount, 6) as number),
  );
  const rows: unknown[][] = [];
  sheet?.forEach(({ value }, row, column) => void (value === "Reinstatable" && rows.push([row, column])));
  const [[row = 0] = []] = rows as number[][];
  // The lapsed licence: 29,040 to take it up again, renewed from the end that this gives.
  expect(valuesAt(workbook, `'Renewal plan'!I${row + 1}:J${row + 1}`)).toEqual([
    [29_040, plan.status.courses.find(({ reinstatement }) => reinstatement)?.reinstatement?.end],
  ]);
});
