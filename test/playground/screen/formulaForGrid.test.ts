import { parseBox } from "../../../src/playground/excel/workbook/address";
import type { Table } from "../../../src/playground/excel/workbook/table";
import { Workbook } from "../../../src/playground/excel/workbook/workbook";
import { formulaForGrid } from "../../../src/playground/screen/formulaForGrid";

const workbook = new Workbook("My list");
const [sheet, other] = [workbook.sheet, workbook.addSheet("Other")];
sheet.fill([["Policy", "Support ends", "It's"]], { row: 3, column: 0 });
const box = parseBox("A4:C9");
if (!box) throw new Error("A4:C9 is an address");
const looks = { style: "", showTotals: false, showBandedRows: true, showFilterButton: true };
const table: Table = { id: "1", name: "Licences", area: { sheet, box }, ...looks };
sheet.tables.push(table);
const shown = (formula: string) => formulaForGrid(formula, workbook, { sheet, row: 5, column: 2 });

it.each([
  ["=TERM.RENEW_BY([@Policy],[@[Support ends]])", "=TERM.RENEW_BY($A6,$B6)"],
  ["=TERM.RENEW_BY(licences[@Policy],Licences[Support ends])", "=TERM.RENEW_BY($A6,$B$5:$B$9)"],
  ["=SUM(Licences[[#All],[Policy]:[Support ends]])*2", "=SUM($A$4:$B$9)*2"],
  ["=Licences[[#Headers],[It''s]]", "=$C4"],
])("shows %s as %s", (formula, cells) => expect(shown(formula)).toBe(cells));

it("names the sheet where the table stands on another", () =>
  expect(formulaForGrid("=ROWS(Licences[Policy])", workbook, { sheet: other, row: 0, column: 0 })).toBe(
    "=ROWS('My list'!$A$5:$A$9)",
  ));

it.each([
  ["texts and names of sheets", "=TERM.EXPLAIN(\"[@Policy]\",'[@Policy]'!A1)"],
  ["what means nothing", "=SUM(Nowhere[Policy])+SUM(Licences[Missing])"],
  ["formulas without tables", "=SUM(A1:B2)"],
])("leaves %s alone", (_what, formula) => expect(shown(formula)).toBe(formula));
