import { invalidArgument, invalidOperation, itemAlreadyExists, itemNotFound } from "../../protocol/requestError";
import { eventMethods } from "../../protocol/events";
import { eventTypes, wholeWorkbook } from "../../protocol/eventTypes";
import { part, readOnly } from "../../protocol/wireClass";
import { oneCell, sheetBox } from "../../workbook/box";
import type { Sheet, Visibility } from "../../workbook/sheet";
import type { Workbook } from "../../workbook/workbook";
import { areaArgument } from "../areaArgument";
import { rangeAt } from "../range/navigation";
import type { Members } from "../targets";
import { wire } from "../targets";

/** A name that a sheet may get: 1 to 31 characters, none of those that addresses use. */
export function checkSheetName(name: unknown, { sheets }: Workbook, own?: Sheet): string {
  const possible = typeof name === "string" && /^[^\\/?*[\]:]{1,31}$/.test(name) && !/^'|'$/.test(name);
  if (!possible) throw invalidArgument();
  const taken = sheets.some((each) => each !== own && each.name.toLowerCase() === name.toLowerCase());
  if (taken) throw itemAlreadyExists();
  return name;
}

const used = (sheet: Sheet, valuesOnly: boolean) => {
  const box = sheet.used(sheetBox, valuesOnly);
  return box ? rangeAt({ sheet }, box) : null;
};

/** One sheet. */
export const worksheet: Members<"Worksheet"> = {
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: readOnly(({ id }) => id),
    Name: {
      read: ({ name }) => name,
      write(sheet, name, { workbook }) {
        sheet.name = checkSheetName(name, workbook, sheet);
      },
    },
    Position: {
      read: (sheet, { workbook }) => workbook.sheets.indexOf(sheet),
      write(sheet, position, { workbook: { sheets } }) {
        if (typeof position !== "number" || !sheets[position]) throw invalidArgument();
        sheets.splice(sheets.indexOf(sheet), 1);
        sheets.splice(position, 0, sheet);
      },
    },
    Visibility: {
      read: ({ visibility }) => visibility,
      write(sheet, visibility, { workbook }) {
        if (!["Visible", "Hidden", "VeryHidden"].includes(String(visibility))) throw invalidArgument();
        const others = workbook.sheets.some((each) => each !== sheet && each.visibility === "Visible");
        if (visibility !== "Visible" && !others) throw invalidOperation("One sheet must stay visible.");
        sheet.visibility = visibility as Visibility;
      },
    },
    TabColor: {
      read: ({ tabColor }) => tabColor,
      write(sheet, color) {
        sheet.tabColor = String(color);
      },
    },
    Charts: part((sheet) => wire("ChartCollection", sheet)),
    CustomProperties: part((sheet) => wire("WorksheetCustomPropertyCollection", sheet)),
    FreezePanes: part((sheet) => wire("WorksheetFreezePanes", sheet)),
    Names: part((sheet) => wire("NamedItemCollection", { names: sheet.names, sheet })),
    Protection: part((sheet) => wire("WorksheetProtection", sheet)),
    Tables: part((sheet) => wire("TableCollection", { sheet })),
  },
  methods: {
    ...eventMethods(eventTypes.worksheet, ({ id }: Sheet) => id),
    Activate: (sheet, _, excel) => excel.activate(sheet),
    Calculate: (_sheet, _given, { calculation }) => calculation.run(),
    Delete(sheet, _, excel) {
      const { sheets, selection } = excel.workbook;
      const others = sheets.filter((each) => each !== sheet && each.visibility === "Visible");
      if (!others[0]) throw invalidOperation("A workbook must contain at least one visible sheet.");
      if (selection.sheet === sheet) excel.activate(others[0]);
      sheets.splice(sheets.indexOf(sheet), 1);
      for (const name of excel.workbook.names) {
        if (typeof name.meaning === "object" && name.meaning.sheet === sheet) name.meaning = "=#REF!";
      }
      for (const [reference, area] of excel.references) if (area.sheet === sheet) excel.references.delete(reference);
      excel.events.fire(eventTypes.worksheets.Deleted, [wholeWorkbook], () => ({
        source: "Local",
        worksheetId: sheet.id,
      }));
    },
    GetCell: (sheet, given) => rangeAt({ sheet }, oneCell(given.whole(0), given.whole(1))),
    GetRange: (sheet, given, excel) =>
      wire(
        "Range",
        given.any(0) === undefined ? { sheet, box: sheetBox } : { ...areaArgument(given, 0, sheet, excel) },
      ),
    GetRangeByIndexes: (sheet, given) =>
      rangeAt(
        { sheet },
        { row: given.whole(0), column: given.whole(1), rows: given.whole(2), columns: given.whole(3) },
      ),
    GetUsedRange: (sheet, given) => used(sheet, given.flag(0)) ?? rangeAt({ sheet }, oneCell(0, 0)),
    GetUsedRangeOrNullObject: (sheet, given) => used(sheet, given.flag(0)),
    _GetSheetById(_, given, { workbook }) {
      const found = workbook.findSheet(given.text(0));
      if (!found) throw itemNotFound();
      return wire("Worksheet", found);
    },
  },
};
