import { dayOf } from "../../../src/rules/days";
import { cellOn, dateFormula, fixedRange, quoted } from "../../../src/workbook/planSheet/cells";

it("writes addresses that stay when they are copied", () => {
  expect(fixedRange({ row: 15, column: 0, rows: 24, columns: 1 })).toBe("$A$16:$A$39");
});

it("takes the meaning from quotation marks in names of sheets and in texts", () => {
  expect(cellOn("Kim's list", 4, 27)).toBe("'Kim''s list'!AB5");
  expect(quoted('5" disks')).toBe('"5"" disks"');
});

it("writes days as every language of Excel reads them", () => {
  expect(dateFormula(dayOf(2026, 2, 28))).toBe("DATE(2026,2,28)");
});
