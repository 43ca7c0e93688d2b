import { invalidOperation, itemNotFound } from "../protocol/requestError";
import { part, readOnly } from "../protocol/wireClass";
import { oneCell } from "../workbook/box";
import type { Members } from "./targets";
import { wire } from "./targets";

/** The workbook: where all object paths begin. */
export const workbook: Members<"Workbook"> = {
  properties: {
    Name: readOnly(({ name }) => name),
    ReadOnly: readOnly(() => false),
    Application: part((book) => wire("Application", book)),
    Names: part(({ names }) => wire("NamedItemCollection", { names })),
    Settings: part((book) => wire("SettingCollection", book)),
    Tables: part(() => wire("TableCollection", {})),
    Worksheets: part((book) => wire("WorksheetCollection", book)),
  },
  methods: {
    GetSelectedRange: ({ selection }) => wire("Range", { sheet: selection.sheet, box: selection.box }),
    GetActiveCell: ({ selection: { sheet, box } }) => wire("Range", { sheet, box: oneCell(box.row, box.column) }),
    _RemoveReference: (_, given, excel) => void excel.references.delete(given.text(0)),
    _RemoveAllReferences: (_book, _given, excel) => excel.references.clear(),
    _GetRangeForEventByReferenceId(_, given, excel) {
      const area = excel.references.get(given.text(0));
      if (!area) throw itemNotFound();
      return wire("Range", area);
    },
    _GetRangeOrNullObjectForEventByReferenceId(_, given, excel) {
      const area = excel.references.get(given.text(0));
      return area ? wire("Range", area) : null;
    },
  },
};

const modes: readonly unknown[] = ["Automatic", "AutomaticExceptTables", "Manual"];

/** Excel itself: how it calculates. */
export const application: Members<"Application"> = {
  properties: {
    CalculationMode: {
      read: (_, { calculation }) => calculation.mode,
      write(_, mode, { calculation }) {
        if (!modes.includes(mode)) throw invalidOperation("This calculation mode does not exist.");
        calculation.mode = mode as typeof calculation.mode;
      },
    },
    CalculationState: readOnly((_, { calculation }) => (calculation.isWaiting ? "Pending" : "Done")),
    CalculationEngineVersion: readOnly(() => 191029),
  },
  methods: {
    Calculate: (_book, _given, { calculation }) => calculation.runAll(),
    SuspendApiCalculationUntilNextSync: (_book, _given, { calculation }) => calculation.suspend(),
    // Nothing is drawn before a request ends, so there is nothing to hold back.
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
};
