import type { InMemoryExcel } from "../../inMemoryExcel";
import { eventMethods } from "../../protocol/events";
import { eventTypes } from "../../protocol/eventTypes";
import { invalidArgument, invalidOperation } from "../../protocol/requestError";
import { part, readOnly } from "../../protocol/wireClass";
import type { Method } from "../../protocol/wireClass";
import { holds, intersection } from "../../workbook/box";
import type { Table } from "../../workbook/table";
import { areaArgument } from "../areaArgument";
import { rangeAt } from "../range/navigation";
import type { MemberProperty, Members } from "../targets";
import { wire } from "../targets";

function flag(name: "showTotals" | "showBandedRows" | "showFilterButton"): MemberProperty<"Table"> {
  return {
    read: (table) => table[name],
    write(table, value, excel) {
      // A totals row would need formulas of its own below the data.
      if (name === "showTotals" && value === true) throw excel.members.refuse("Table.ShowTotals = true");
      table[name] = value === true;
    },
  };
}

const remove: Method<Table, InMemoryExcel> = ({ id, area: { sheet } }) => {
  sheet.tables = sheet.tables.filter((each) => each.id !== id);
};

/** A table with its header row. */
export const table: Members<"Table"> = {
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: readOnly(({ id }) => id),
    Name: {
      read: ({ name }) => name,
      write(target, name, { workbook }) {
        const possible = typeof name === "string" && /^[\p{L}_\\][\p{L}\p{N}_.]*$/u.test(name);
        if (!possible || ![undefined, target].includes(workbook.findTable(name))) throw invalidArgument();
        target.name = name;
      },
    },
    Style: {
      read: ({ style }) => style,
      write(target, style) {
        target.style = String(style);
      },
    },
    ShowHeaders: readOnly(() => true),
    ShowTotals: flag("showTotals"),
    ShowBandedRows: flag("showBandedRows"),
    ShowFilterButton: flag("showFilterButton"),
    Columns: part((target) => wire("TableColumnCollection", target)),
    Rows: part((target) => wire("TableRowCollection", target)),
    Worksheet: part(({ area }) => wire("Worksheet", area.sheet)),
  },
  methods: {
    ...eventMethods(eventTypes.table, ({ id }: Table) => id),
    Delete(target, given, excel) {
      const { area } = target;
      remove(target, given, excel);
      area.sheet.forEach((_cell, row, column) => area.sheet.replace(row, column, undefined), area.box);
      excel.changed(area, "RangeEdited");
    },
    ConvertToRange(target, given, excel) {
      remove(target, given, excel);
      return rangeAt(target.area, target.area.box);
    },
    GetRange: ({ area }) => rangeAt(area, area.box),
    GetHeaderRowRange: ({ area }) => rangeAt(area, { ...area.box, rows: 1 }),
    GetDataBodyRange: ({ area }) => rangeAt(area, bodyBox(area)),
    Resize({ id, area }, given, excel) {
      const { sheet, box } = areaArgument(given, 0, area.sheet, excel);
      // The header row stays where it is, and the new range overlaps the old one.
      const possible = sheet === area.sheet && box.row === area.box.row && box.rows > 1 && intersection(box, area.box);
      if (!possible) throw invalidArgument();
      if (sheet.tables.some((each) => each.id !== id && intersection(each.area.box, box))) {
        throw invalidOperation("A table can't overlap another table.");
      }
      const grown = !holds(area.box, box);
      area.box = box;
      if (grown) nameHeadings({ area });
    },
  },
};

export function bodyBox({ box }: Table["area"]) {
  return { ...box, row: box.row + 1, rows: box.rows - 1 };
}

/** Gives columns without a heading one of their own, as Excel does: `Column3`. */
export function nameHeadings({ area: { sheet, box } }: Pick<Table, "area">): void {
  for (let place = 0; place < box.columns; place++) {
    const cell = sheet.cell(box.row, box.column + place);
    // Headings are texts, whatever was there before.
    cell.value =
      cell.value === "" ? `Column${place + 1}` : typeof cell.value === "number" ? String(cell.value) : cell.value;
  }
}
