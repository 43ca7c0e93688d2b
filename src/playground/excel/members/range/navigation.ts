import type { InMemoryExcel } from "../../inMemoryExcel";
import type { Arguments } from "../../protocol/arguments";
import { invalidArgument, itemNotFound } from "../../protocol/requestError";
import type { Method, WireObject } from "../../protocol/wireClass";
import type { Area } from "../../workbook/area";
import { bounding, intersection, isPossible, oneCell, sheetBox } from "../../workbook/box";
import type { Box } from "../../workbook/box";
import { edgeCell, surroundingRegion } from "../../workbook/region";
import type { Direction } from "../../workbook/region";
import { areaArgument } from "../areaArgument";
import { wire } from "../targets";

/** A range of the same sheet; a box that lies outside the sheet is refused. */
export function rangeAt({ sheet }: Pick<Area, "sheet">, box: Box): WireObject {
  if (!isPossible(box)) throw invalidArgument();
  return wire("Range", { sheet, box });
}

const within = (area: Area, change: Partial<Box>) => rangeAt(area, { ...area.box, ...change });

function common(area: Area, given: Arguments, excel: InMemoryExcel): WireObject | null {
  const other = areaArgument(given, 0, area.sheet, excel);
  const box = other.sheet === area.sheet ? intersection(area.box, other.box) : undefined;
  return box ? rangeAt(area, box) : null;
}

/** The used cells inside a range; a range that is kept for a null object is null. */
function used(area: Area, valuesOnly: boolean): WireObject | null {
  const box = area.sheet.used(area.box, valuesOnly);
  return box ? rangeAt(area, box) : null;
}

function edge({ sheet, box }: Area, given: Arguments): [number, number] {
  const direction = given.text(0);
  if (!["Up", "Down", "Left", "Right"].includes(direction)) throw invalidArgument();
  const start = given.object(1)?.target as Area | undefined;
  const { row, column } = start?.box ?? box;
  return edgeCell(sheet, row, column, direction as Direction);
}

/** Methods that lead from a range to another one. */
export const navigationMethods: Readonly<Record<string, Method<Area, InMemoryExcel>>> = {
  GetCell: (area, given) => rangeAt(area, oneCell(area.box.row + given.whole(0), area.box.column + given.whole(1))),
  GetRow: (area, given) => within(area, { row: area.box.row + given.whole(0), rows: 1 }),
  GetColumn: (area, given) => within(area, { column: area.box.column + given.whole(0), columns: 1 }),
  GetLastRow: (area) => within(area, { row: area.box.row + area.box.rows - 1, rows: 1 }),
  GetLastColumn: (area) => within(area, { column: area.box.column + area.box.columns - 1, columns: 1 }),
  GetLastCell: (area) =>
    rangeAt(area, oneCell(area.box.row + area.box.rows - 1, area.box.column + area.box.columns - 1)),
  GetEntireRow: (area) => within(area, { column: 0, columns: sheetBox.columns }),
  GetEntireColumn: (area) => within(area, { row: 0, rows: sheetBox.rows }),
  GetOffsetRange: (area, given) =>
    within(area, { row: area.box.row + given.whole(0), column: area.box.column + given.whole(1) }),
  GetResizedRange: (area, given) =>
    within(area, { rows: area.box.rows + given.whole(0), columns: area.box.columns + given.whole(1) }),
  GetAbsoluteResizedRange: (area, given) => within(area, { rows: given.whole(0), columns: given.whole(1) }),
  GetColumnsAfter: (area, given) =>
    within(area, { column: area.box.column + area.box.columns, columns: given.whole(0, 1) }),
  GetColumnsBefore: (area, given) =>
    within(area, { column: area.box.column - given.whole(0, 1), columns: given.whole(0, 1) }),
  GetRowsAbove: (area, given) => within(area, { row: area.box.row - given.whole(0, 1), rows: given.whole(0, 1) }),
  GetRowsBelow: (area, given) => within(area, { row: area.box.row + area.box.rows, rows: given.whole(0, 1) }),
  GetBoundingRect: (area, given, excel) =>
    within(area, bounding(area.box, areaArgument(given, 0, area.sheet, excel).box)),
  GetIntersection(area, given, excel) {
    const found = common(area, given, excel);
    if (!found) throw itemNotFound();
    return found;
  },
  GetIntersectionOrNullObject: common,
  GetUsedRange: (area, given) => used(area, given.flag(0)) ?? within(area, { rows: 1, columns: 1 }),
  GetUsedRangeOrNullObject: (area, given) => used(area, given.flag(0)),
  GetSurroundingRegion: (area) => rangeAt(area, surroundingRegion(area.sheet, area.box)),
  GetRangeEdge: (area, given) => rangeAt(area, oneCell(...edge(area, given))),
  GetExtendedRange(area, given) {
    return rangeAt(area, bounding(area.box, oneCell(...edge(area, given))));
  },
};
