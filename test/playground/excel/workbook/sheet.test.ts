import { Sheet } from "../../../../src/playground/excel/workbook/sheet";

it("knows the used cells, with or without those that only have a format", () => {
  const sheet = new Sheet("1", "Licences");
  expect(sheet.used()).toBeUndefined();
  sheet.fill([["x"]], { row: 2, column: 3 });
  sheet.cell(9, 9).numberFormat = "yyyy-mm-dd";
  expect(sheet.used()).toEqual({ row: 2, column: 3, rows: 1, columns: 1 });
  expect(sheet.used(undefined, false)).toEqual({ row: 2, column: 3, rows: 8, columns: 7 });
  expect(sheet.used({ row: 0, column: 0, rows: 2, columns: 9 })).toBeUndefined();
});

it("keeps track of its formulas", () => {
  const sheet = new Sheet("1", "Licences");
  sheet.setFormula(sheet.cell(1, 2), 1, 2, "=TERM.RENEW_BY(A2,B2)");
  expect(sheet.formulaPlaces()).toEqual([{ row: 1, column: 2 }]);
  sheet.replace(5, 2, sheet.cell(1, 2));
  sheet.replace(1, 2, undefined);
  expect(sheet.formulaPlaces()).toEqual([{ row: 5, column: 2 }]);
});
