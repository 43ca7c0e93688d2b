import type { Area } from "../workbook/area";
import { parseBox, splitAddress } from "../workbook/address";
import type { Position } from "../workbook/cell";
import type { Sheet } from "../workbook/sheet";
import { spillBox } from "../workbook/spill";
import type { Workbook } from "../workbook/workbook";
import type { Expression } from "./expression";
import { structuredArea } from "./structured";

/** Where a formula stands. */
export interface FormulaPlace extends Position {
  readonly sheet: Sheet;
}

/**
 * The cells that a reference in a formula means now.
 *
 * @returns undefined where it names nothing: InMemoryExcel shows #REF! or #NAME?
 */
export function referencedArea(text: string, workbook: Workbook, place: FormulaPlace): Area | undefined {
  if (text.endsWith("]")) return structuredArea(text, workbook, place.sheet, place);
  if (!text.endsWith("#")) return workbook.findArea(text, place.sheet);
  const { sheet: named, cells } = splitAddress(text.slice(0, -1));
  const sheet = named === undefined ? place.sheet : workbook.findSheet(named);
  const box = parseBox(cells);
  return sheet && box && { sheet, box: spillBox(sheet, box) };
}

/** All cells that a formula reads. */
export function referencedAreas(expression: Expression, workbook: Workbook, place: FormulaPlace): Area[] {
  if (expression.kind === "call") return expression.given.flatMap((each) => referencedAreas(each, workbook, place));
  if (expression.kind === "equals")
    return [expression.left, expression.right].flatMap((each) => referencedAreas(each, workbook, place));
  if (expression.kind !== "reference") return [];
  const area = referencedArea(expression.text, workbook, place);
  return area ? [area] : [];
}
