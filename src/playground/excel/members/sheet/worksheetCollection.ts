import { eventMethods } from "../../protocol/events";
import { eventTypes, wholeWorkbook } from "../../protocol/eventTypes";
import type { Members } from "../targets";
import { wire } from "../targets";
import { checkSheetName } from "./worksheet";

/** All sheets, in the order of their tabs. */
export const worksheetCollection: Members<"WorksheetCollection"> = {
  properties: {},
  methods: {
    ...eventMethods(eventTypes.worksheets, () => wholeWorkbook),
    Add(book, given, excel) {
      const name = given.optionalText(0);
      const sheet = book.addSheet(name === undefined ? undefined : checkSheetName(name, book));
      excel.events.fire(eventTypes.worksheets.Added, [wholeWorkbook], () => ({
        source: "Local",
        worksheetId: sheet.id,
      }));
      return wire("Worksheet", sheet);
    },
    GetActiveWorksheet: ({ selection }) => wire("Worksheet", selection.sheet),
    GetFirst: ({ sheet }) => wire("Worksheet", sheet),
    GetLast: ({ sheets, sheet }) => wire("Worksheet", sheets.at(-1) ?? sheet),
  },
  collection: {
    items: ({ sheets }) => sheets.map((sheet) => wire("Worksheet", sheet)),
    item(book, key) {
      const found = book.findSheet(String(key));
      return found ? wire("Worksheet", found) : null;
    },
  },
};
