import { part, readOnly } from "../../protocol/wireClass";
import { areaAddress } from "../../workbook/area";
import { cellCount, sheetBox } from "../../workbook/box";
import type { MemberProperty } from "../targets";
import { wire } from "../targets";

/** Excel gives -1 for counts beyond this. */
const largestCount = 2 ** 31 - 1;

const address = readOnly(areaAddress) as MemberProperty<"Range">;

/** Where a range lies, and what belongs to it. */
export const placeProperties: Readonly<Record<string, MemberProperty<"Range">>> = {
  Address: address,
  AddressLocal: address,
  RowIndex: readOnly(({ box }) => box.row),
  ColumnIndex: readOnly(({ box }) => box.column),
  RowCount: readOnly(({ box }) => box.rows),
  ColumnCount: readOnly(({ box }) => box.columns),
  CellCount: readOnly(({ box }) => (cellCount(box) > largestCount ? -1 : cellCount(box))),
  IsEntireRow: readOnly(({ box }) => box.columns === sheetBox.columns),
  IsEntireColumn: readOnly(({ box }) => box.rows === sheetBox.rows),
  HasSpill: readOnly(({ sheet, box }) => {
    let spilled = 0;
    sheet.forEach((cell) => {
      if (cell.spill || cell.spilledFrom) spilled += 1;
    }, box);
    // Null says: some cells and not all.
    return spilled === 0 ? false : spilled === cellCount(box) ? true : null;
  }),
  Worksheet: part(({ sheet }) => wire("Worksheet", sheet)),
  Format: part((area) => wire("RangeFormat", area)),
  ConditionalFormats: part((area) => wire("ConditionalFormatCollection", area)),
};
