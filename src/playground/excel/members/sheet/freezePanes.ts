import { sheetBox } from "../../workbook/box";
import type { Members } from "../targets";
import { areaArgument } from "../areaArgument";
import { itemNotFound } from "../../protocol/requestError";
import { wire } from "../targets";

/** Rows and columns that stay in view. */
export const worksheetFreezePanes: Members<"WorksheetFreezePanes"> = {
  properties: {},
  methods: {
    FreezeRows(sheet, given) {
      sheet.frozen = { ...sheetBox, rows: given.whole(0, 1) };
    },
    FreezeColumns(sheet, given) {
      sheet.frozen = { ...sheetBox, columns: given.whole(0, 1) };
    },
    FreezeAt(sheet, given, excel) {
      sheet.frozen = areaArgument(given, 0, sheet, excel).box;
    },
    Unfreeze(sheet) {
      sheet.frozen = undefined;
    },
    GetLocation(sheet) {
      if (!sheet.frozen) throw itemNotFound();
      return wire("Range", { sheet, box: sheet.frozen });
    },
    GetLocationOrNullObject: (sheet) => (sheet.frozen ? wire("Range", { sheet, box: sheet.frozen }) : null),
  },
};
