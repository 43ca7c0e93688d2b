import type { InMemoryExcel } from "../../inMemoryExcel";
import { accessDenied, invalidOperation } from "../../protocol/requestError";
import { part, readOnly } from "../../protocol/wireClass";
import type { Method } from "../../protocol/wireClass";
import { areaAddress } from "../../workbook/area";
import type { Area } from "../../workbook/area";
import { cellCount, holds, intersection } from "../../workbook/box";
import type { Box } from "../../workbook/box";
import { isWritable, writeEntry } from "../../workbook/write";
import type { Members } from "../targets";
import { wire } from "../targets";

const touching = ({ sheet, box }: Area) => sheet.merged.filter((each) => intersection(each.box, box));

const rowsOf = (box: Box): Box[] =>
  Array.from({ length: box.rows }, (_, row) => ({ ...box, row: box.row + row, rows: 1 }));

function unmerge(area: Area): void {
  const gone = touching(area);
  area.sheet.merged = area.sheet.merged.filter((each) => !gone.includes(each));
}

/** Methods that join cells, and tell which ones are joined. */
export const mergeMethods: Readonly<Record<string, Method<Area, InMemoryExcel>>> = {
  Merge(area, given, excel) {
    const { sheet, box } = area;
    if (!isWritable(area)) throw accessDenied();
    if (sheet.tables.some((table) => intersection(table.area.box, box))) {
      throw invalidOperation("Cells of a table can't be merged.");
    }
    unmerge(area);
    for (const merged of given.flag(0) ? rowsOf(box) : [box]) {
      if (cellCount(merged) === 1) continue;
      // Only the first cell keeps what it holds.
      sheet.forEach((_cell, row, column) => {
        if (row !== merged.row || column !== merged.column) writeEntry(sheet, row, column, "");
      }, merged);
      sheet.merged.push({ sheet, box: merged });
    }
    excel.changed(area, "RangeEdited");
  },
  Unmerge(area) {
    if (!isWritable(area)) throw accessDenied();
    unmerge(area);
  },
  GetMergedAreasOrNullObject(area) {
    const areas = area.sheet.merged.filter(({ box }) => holds(area.box, box));
    return areas.length > 0 ? wire("RangeAreas", { areas }) : null;
  },
};

/** Several ranges of one sheet. */
export const rangeAreas: Members<"RangeAreas"> = {
  properties: {
    Address: readOnly(({ areas }) => areas.map(areaAddress).join(",")),
    AreaCount: readOnly(({ areas }) => areas.length),
    CellCount: readOnly(({ areas }) => areas.reduce((sum, { box }) => sum + cellCount(box), 0)),
    Areas: part((target) => wire("RangeCollection", target)),
  },
  // Without a reference of its own the object is asked for anew by later requests, which find the same areas.
  methods: { _KeepReference: () => null },
};

/** The ranges themselves. */
export const rangeCollection: Members<"RangeCollection"> = {
  properties: {},
  methods: {},
  collection: {
    items: ({ areas }) => areas.map(({ sheet, box }) => wire("Range", { sheet, box })),
    item({ areas }, key) {
      const found = areas[Number(key)];
      return found ? wire("Range", { sheet: found.sheet, box: found.box }) : null;
    },
  },
};
