import type { InMemoryExcel } from "../../inMemoryExcel";
import { accessDenied, invalidArgument } from "../../protocol/requestError";
import { part } from "../../protocol/wireClass";
import type { Property } from "../../protocol/wireClass";
import type { Area } from "../../workbook/area";
import { isUnbounded } from "../../workbook/box";
import { defaultStyle, styleValue } from "../../workbook/style";
import { isWritable } from "../../workbook/write";
import type { Members } from "../targets";
import { wire } from "../targets";
import { autofitColumns, columnWidth, rowHeight } from "./sizes";

/** The value that all cells of a range share, or null, as Excel gives for mixed ones. */
function shared({ sheet, box }: Area, path: string): unknown {
  if (isUnbounded(box)) return null;
  const first = styleValue(sheet.at(box.row, box.column).style, path);
  for (let row = box.row; row < box.row + box.rows; row++) {
    for (let column = box.column; column < box.column + box.columns; column++) {
      if (styleValue(sheet.at(row, column).style, path) !== first) return null;
    }
  }
  return first;
}

function setStyle(area: Area, path: string, value: unknown, excel: InMemoryExcel): void {
  const { sheet, box } = area;
  if (isUnbounded(box)) throw excel.members.refuse(`formats of whole rows and columns (${path})`);
  if (!isWritable(area)) throw accessDenied();
  if (value === null || value === undefined) throw invalidArgument();
  for (let row = box.row; row < box.row + box.rows; row++) {
    for (let column = box.column; column < box.column + box.columns; column++) {
      const cell = sheet.cell(row, column);
      cell.style = { ...cell.style, [path]: value };
    }
  }
  excel.formatted(area);
}

/** The members of a part of the format, such as `Font`, from the list of defaults. */
function styleProperties(part: string): Record<string, Property<Area, InMemoryExcel>> {
  const names = Object.keys(defaultStyle).filter((path) => path.slice(0, path.indexOf("/") + 1) === part);
  return Object.fromEntries(
    names.map((path): [string, Property<Area, InMemoryExcel>] => [
      path.slice(part.length),
      {
        read: (area) => shared(area, path),
        write: (area, value, excel) => setStyle(area, path, value, excel),
      },
    ]),
  );
}

/** How the cells of a range look. */
export const rangeFormat: Members<"RangeFormat"> = {
  properties: {
    ...styleProperties(""),
    ColumnWidth: columnWidth,
    RowHeight: rowHeight,
    Fill: part((area) => wire("RangeFill", area)),
    Font: part((area) => wire("RangeFont", area)),
    Protection: part((area) => wire("FormatProtection", area)),
  },
  methods: {
    AutofitColumns: (area, _, { settings }) => autofitColumns(area, settings.locale),
    // Rows of one line fit as they are; wrapped text is drawn by Excel and has no height here.
    AutofitRows: ({ sheet, box }) => {
      for (const row of sheet.rowHeights.keys())
        if (row >= box.row && row < box.row + box.rows) sheet.rowHeights.delete(row);
    },
  },
};

export const rangeFill: Members<"RangeFill"> = {
  properties: styleProperties("Fill/"),
  methods: { Clear: (area, _, excel) => setStyle(area, "Fill/Color", defaultStyle["Fill/Color"], excel) },
};

export const rangeFont: Members<"RangeFont"> = { properties: styleProperties("Font/"), methods: {} };

export const formatProtection: Members<"FormatProtection"> = {
  properties: styleProperties("Protection/"),
  methods: {},
};
