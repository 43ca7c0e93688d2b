import type { InMemoryExcel } from "../../inMemoryExcel";
import { invalidArgument, invalidOperation } from "../../protocol/requestError";
import { readOnly } from "../../protocol/wireClass";
import { shiftArea } from "../../shiftArea";
import type { Area } from "../../workbook/area";
import type { Box } from "../../workbook/box";
import { columnPlace, headings } from "../../workbook/table";
import type { Table } from "../../workbook/table";
import { plainValue } from "../../workbook/cell";
import { rangeAt } from "../range/navigation";
import { writeEntries } from "../range/values";
import type { Members, Targets } from "../targets";
import { wire } from "../targets";
import { bodyBox, nameHeadings } from "./table";

type Column = Targets["TableColumn"];
const boxOf = ({ table: { area }, place }: Column, of: Box): Box => ({
  ...of,
  column: area.box.column + place,
  columns: 1,
});
const wholeColumn = (column: Column) => boxOf(column, column.table.area.box);
const bodyOf = (column: Column) => boxOf(column, bodyBox(column.table.area));
const headerOf = (column: Column) => boxOf(column, { ...column.table.area.box, rows: 1 });

/** Makes room for a column inside a table or at its right end; what stands to the right of the table moves on. */
function addColumn(table: Table, place: number, excel: InMemoryExcel): Column {
  const { sheet, box } = table.area;
  if (place < 0 || place > box.columns) throw invalidArgument();
  const added: Area = { sheet, box: { ...box, column: box.column + place, columns: 1 } };
  const atEnd = place === box.columns;
  if (!atEnd || sheet.used(added.box)) shiftArea(excel, added, "insert", "Right");
  // A shift inside the table has already widened it.
  if (atEnd) table.area.box = { ...box, columns: box.columns + 1 };
  return { table, place };
}

/** The columns of a table. */
export const tableColumnCollection: Members<"TableColumnCollection"> = {
  properties: { Count: readOnly(({ area }) => area.box.columns) },
  methods: {
    Add(table, given, excel) {
      const index = given.whole(0, -1);
      const column = addColumn(table, index === -1 ? table.area.box.columns : index, excel);
      const written = given.any(1);
      if (written !== undefined) writeEntries({ sheet: table.area.sheet, box: wholeColumn(column) }, written, excel);
      const name = given.optionalText(2);
      if (name !== undefined) writeEntries({ sheet: table.area.sheet, box: headerOf(column) }, name, excel);
      nameHeadings(table);
      return wire("TableColumn", column);
    },
  },
  collection: {
    items: (table) => headings(table).map((_, place) => wire("TableColumn", { table, place })),
    item(table, key) {
      const place = typeof key === "number" ? key - 1 : columnPlace(table, String(key));
      return place >= 0 && place < table.area.box.columns ? wire("TableColumn", { table, place }) : null;
    },
  },
};

export const tableColumn: Members<"TableColumn"> = {
  identity: ({ place }) => ({ Id: place + 1 }),
  properties: {
    Id: readOnly(({ place }) => place + 1),
    Index: readOnly(({ place }) => place),
    Name: {
      read: ({ table, place }) => headings(table)[place],
      write: (column, name, excel) =>
        writeEntries({ sheet: column.table.area.sheet, box: headerOf(column) }, name, excel),
    },
    Values: {
      read(column) {
        const { sheet } = column.table.area;
        const { row, rows, column: place } = wholeColumn(column);
        return Array.from({ length: rows }, (_, r) => [plainValue(sheet.at(row + r, place).value)]);
      },
      write: (column, values, excel) =>
        writeEntries({ sheet: column.table.area.sheet, box: wholeColumn(column) }, values, excel),
    },
  },
  methods: {
    Delete(column, _, excel) {
      const { area } = column.table;
      if (area.box.columns === 1) throw invalidOperation("A table keeps at least one column.");
      shiftArea(excel, { sheet: area.sheet, box: wholeColumn(column) }, "delete", "Left");
    },
    GetRange: (column) => rangeAt(column.table.area, wholeColumn(column)),
    GetDataBodyRange: (column) => rangeAt(column.table.area, bodyOf(column)),
    GetHeaderRowRange: (column) => rangeAt(column.table.area, headerOf(column)),
  },
};

const rowBox = ({ table: { area }, place }: Targets["TableRow"]): Box => ({
  ...area.box,
  row: area.box.row + 1 + place,
  rows: 1,
});

/** The rows of a table below its header. */
export const tableRowCollection: Members<"TableRowCollection"> = {
  properties: { Count: readOnly(({ area }) => area.box.rows - 1) },
  methods: {},
  collection: {
    items: (table) => Array.from({ length: table.area.box.rows - 1 }, (_, place) => wire("TableRow", { table, place })),
    item(table, key) {
      const place = Number(key);
      return place >= 0 && place < table.area.box.rows - 1 ? wire("TableRow", { table, place }) : null;
    },
  },
};

export const tableRow: Members<"TableRow"> = {
  properties: {
    Index: readOnly(({ place }) => place),
    Values: {
      read(row) {
        const { sheet } = row.table.area;
        const { row: at, column, columns } = rowBox(row);
        return [Array.from({ length: columns }, (_, place) => plainValue(sheet.at(at, column + place).value))];
      },
      write: (row, values, excel) => writeEntries({ sheet: row.table.area.sheet, box: rowBox(row) }, values, excel),
    },
  },
  methods: { GetRange: (row) => rangeAt(row.table.area, rowBox(row)) },
};
