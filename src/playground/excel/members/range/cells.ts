import type { InMemoryExcel } from "../../inMemoryExcel";
import { accessDenied, invalidArgument, itemNotFound } from "../../protocol/requestError";
import type { Method } from "../../protocol/wireClass";
import { shiftArea } from "../../shiftArea";
import type { Area } from "../../workbook/area";
import { cellCount } from "../../workbook/box";
import { spillBox } from "../../workbook/spill";
import { clearCells, isWritable } from "../../workbook/write";
import type { ClearWhat } from "../../workbook/write";
import { wire } from "../targets";
import { rangeAt } from "./navigation";

const clearable: readonly string[] = ["All", "Contents", "Formats", "Hyperlinks", "RemoveHyperlinks"];

/** The cell with the formula that spilled into a cell, and the cells that it fills. */
function spillAnchor({ sheet, box }: Area) {
  const { spilledFrom, spill } = sheet.at(box.row, box.column);
  return spilledFrom ?? (spill ? { row: box.row, column: box.column } : undefined);
}

const spillingTo: Method<Area, InMemoryExcel> = (area) => {
  if (cellCount(area.box) > 1) throw invalidArgument();
  const { row, column } = area.box;
  return area.sheet.at(row, column).spill ? rangeAt(area, spillBox(area.sheet, { row, column })) : null;
};

const spillParent: Method<Area, InMemoryExcel> = (area) => {
  const anchor = spillAnchor(area);
  return anchor ? rangeAt(area, { ...anchor, rows: 1, columns: 1 }) : null;
};

const orNotFound =
  (find: Method<Area, InMemoryExcel>): Method<Area, InMemoryExcel> =>
  (area, given, excel) => {
    const found = find(area, given, excel);
    if (found === null) throw itemNotFound();
    return found;
  };

/** Methods that change a range's cells, or keep it. */
export const cellMethods: Readonly<Record<string, Method<Area, InMemoryExcel>>> = {
  Clear(area, given, excel) {
    const what = given.optionalText(0) ?? "All";
    if (!clearable.includes(what)) throw invalidArgument();
    if (!isWritable(area)) throw accessDenied();
    clearCells(area, what as ClearWhat);
    excel.changed(area, "RangeEdited");
  },
  Insert(area, given, excel) {
    shiftArea(excel, area, "insert", given.text(0));
    return wire("Range", { ...area });
  },
  Delete: (area, given, excel) => shiftArea(excel, area, "delete", given.text(0)),
  Select: (area, _, excel) => excel.select(area),
  Calculate: (_area, _given, { calculation }) => calculation.run(),
  GetSpillingToRange: orNotFound(spillingTo),
  GetSpillingToRangeOrNullObject: spillingTo,
  GetSpillParent: orNotFound(spillParent),
  GetSpillParentOrNullObject: spillParent,
  _KeepReference: (area, _, excel) => excel.keep(area),
  // office.js asks whether a matrix is small enough before it sends it; the limit on requests answers that here.
  _ValidateArraySize: () => null,
};
