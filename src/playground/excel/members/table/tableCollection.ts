import { eventMethods } from "../../protocol/events";
import { eventTypes, wholeWorkbook } from "../../protocol/eventTypes";
import { invalidOperation } from "../../protocol/requestError";
import { readOnly } from "../../protocol/wireClass";
import { shiftArea } from "../../shiftArea";
import type { WireObject } from "../../protocol/wireClass";
import { intersection } from "../../workbook/box";
import type { Sheet } from "../../workbook/sheet";
import type { Table } from "../../workbook/table";
import type { Workbook } from "../../workbook/workbook";
import { areaArgument } from "../areaArgument";
import type { Members, Targets } from "../targets";
import { wire } from "../targets";
import { nameHeadings } from "./table";

type Collection = Targets["TableCollection"];
const targetOf = ({ sheet }: Collection) => sheet?.id ?? wholeWorkbook;
const tablesOf = ({ sheet }: { readonly sheet?: Sheet }, workbook: Workbook): Table[] =>
  sheet ? sheet.tables : workbook.tables;

/** The tables of a sheet, or of the workbook. */
export const tableCollection: Members<"TableCollection"> = {
  properties: { Count: readOnly((collection, { workbook }) => tablesOf(collection, workbook).length) },
  methods: {
    ...eventMethods(eventTypes.tables, targetOf),
    Add({ sheet: own }, given, excel): WireObject {
      const { workbook, events } = excel;
      const found = areaArgument(given, 0, own ?? workbook.selection.sheet, excel);
      const { sheet } = found;
      let { box } = found;
      if (sheet.tables.some(({ area }) => intersection(area.box, box))) {
        throw invalidOperation("A table can't overlap another table.");
      }
      if (!given.flag(1)) {
        // Without a header row the cells move down to make room for one.
        shiftArea(excel, { sheet, box: { ...box, rows: 1 } }, "insert", "Down");
        box = { ...box, rows: box.rows + 1 };
      } else if (box.rows === 1) box = { ...box, rows: 2 };
      const id = String(workbook.nextId());
      const table: Table = {
        id,
        name: workbook.freeName("Table", (name) => workbook.findTable(name) !== undefined),
        area: { sheet, box },
        style: "TableStyleMedium2",
        showTotals: false,
        showBandedRows: true,
        showFilterButton: true,
      };
      nameHeadings(table);
      sheet.tables.push(table);
      const targets = [wholeWorkbook, sheet.id];
      events.fire(eventTypes.tables.Added, targets, () => ({ source: "Local", tableId: id, worksheetId: sheet.id }));
      return wire("Table", table);
    },
  },
  collection: {
    items: (collection, { workbook }) => tablesOf(collection, workbook).map((each) => wire("Table", each)),
    item(collection, key, { workbook }) {
      const found = workbook.findTable(String(key));
      return found && tablesOf(collection, workbook).includes(found) ? wire("Table", found) : null;
    },
  },
};
