import type { InMemoryExcel } from "./inMemoryExcel";
import { parseFormula } from "./formula/expression";
import { referencedAreas } from "./formula/references";
import { accessDenied, insertDeleteConflict, invalidArgument } from "./protocol/requestError";
import type { Area } from "./workbook/area";
import { chartAreas } from "./workbook/chart";
import { oneCell, sheetBox } from "./workbook/box";
import type { Sheet } from "./workbook/sheet";
import { shiftCells, shiftedBox, tears } from "./workbook/shift";
import type { Shift } from "./workbook/shift";
import { clearSpill } from "./workbook/spill";
import { isWritable } from "./workbook/write";

const directions = {
  insert: { Down: "rows", Right: "columns" },
  delete: { Up: "rows", Left: "columns" },
} as const;

/**
 * Inserts or deletes cells; those behind them move, and with them tables, names, kept ranges and rules.
 *
 * @param area the cells
 * @param direction where the others move: `Down` or `Right` when inserting, `Up` or `Left` when deleting
 */
export function shiftArea(excel: InMemoryExcel, area: Area, kind: Shift["kind"], direction: string): void {
  const axis = (directions[kind] as Record<string, Shift["axis"] | undefined>)[direction];
  if (!axis) throw invalidArgument();
  const { sheet, box } = area;
  if (!isWritable(area)) throw accessDenied();
  const shift: Shift = { kind, box, axis };
  const whole = [...sheet.tables.map((table) => table.area), ...sheet.merged];
  if (whole.some((each) => tears(each.box, shift))) throw insertDeleteConflict();
  refuseMovedReferences(excel, sheet, shift);
  for (const place of sheet.formulaPlaces()) clearSpill(sheet, place);
  shiftCells(sheet, shift);
  moveAreas(excel, sheet, shift);
  for (const { row, column } of sheet.formulaPlaces()) excel.calculation.enter({ sheet, box: oneCell(row, column) });
  const isWhole = axis === "rows" ? box.columns === sheetBox.columns : box.rows === sheetBox.rows;
  const part = { insert: "Inserted", delete: "Deleted" }[kind];
  const what = isWhole ? (axis === "rows" ? "Row" : "Column") : "Cell";
  excel.changed({ sheet, box }, `${what}${part}`);
}

/** Formulas are not rewritten here: a shift that would have to is refused by name. */
function refuseMovedReferences(excel: InMemoryExcel, sheet: Sheet, shift: Shift): void {
  for (const formulaSheet of excel.workbook.sheets) {
    for (const place of formulaSheet.formulaPlaces()) {
      const expression = parseFormula(formulaSheet.at(place.row, place.column).formula);
      if (!expression) continue;
      const moved = referencedAreas(expression, excel.workbook, { sheet: formulaSheet, ...place })
        .filter((area) => area.sheet === sheet)
        .some(({ box }) => JSON.stringify(shiftedBox(box, shift)) !== JSON.stringify(box));
      if (moved) throw excel.members.refuse(`Range.${shift.kind} of cells above or left of those that a formula reads`);
    }
  }
}

/** Moves what lies on cells along with them: tables, names, kept ranges, rules. */
export function moveAreas({ workbook, references }: InMemoryExcel, sheet: Sheet, shift: Shift): void {
  /** Moves an area along; false where none of its cells is left. */
  const move = (area: Area): boolean => {
    if (area.sheet !== sheet) return true;
    const box = shiftedBox(area.box, shift);
    area.box = box ?? area.box;
    return box !== undefined;
  };
  for (const [reference, area] of references) if (!move(area)) references.delete(reference);
  for (const { meaning } of [...workbook.names, ...sheet.names]) if (typeof meaning === "object") move(meaning);
  for (const each of workbook.sheets) for (const area of each.charts.flatMap(chartAreas)) move(area);
  sheet.merged = sheet.merged.filter(move);
  sheet.tables = sheet.tables.filter(({ area }) => move(area));
  for (const format of sheet.conditionalFormats) format.areas = format.areas.filter(move);
  sheet.conditionalFormats = sheet.conditionalFormats.filter(({ areas }) => areas.length > 0);
}
