import type { Area } from "../workbook/area";
import { intersection } from "../workbook/box";
import type { Box } from "../workbook/box";
import type { Position } from "../workbook/cell";
import type { Sheet } from "../workbook/sheet";
import { columnPlace } from "../workbook/table";
import type { Table } from "../workbook/table";
import type { Workbook } from "../workbook/workbook";

/** `'` stands before characters of a heading that mean something in a reference. */
const heading = (text: string) => text.trim().replace(/'(.)/g, "$1");

function rowsOf(part: string, { box }: Area, row: number): Box {
  if (part === "#all") return box;
  if (part === "#headers") return { ...box, rows: 1 };
  const body = { ...box, row: box.row + 1, rows: box.rows - 1 };
  return part === "#this row" ? { ...body, row, rows: 1 } : body;
}

/**
 * The cells that a reference by table and heading means.
 *
 * @param text `Licences[Ends]`, `Licences[[#All],[Ends]]`, `Licences[@Ends]`, `[@[Support end]]`, `Licences[[From]:[To]]`
 * @param sheet of the formula, which may leave out the name of the table that it stands in
 * @param place of the formula, whose row `@` means
 * @returns undefined where there is no such table or column
 */
export function structuredArea(text: string, workbook: Workbook, sheet: Sheet, place: Position): Area | undefined {
  const [, tableName = "", inner = ""] = /^([^[]*)\[(.*)\]$/s.exec(text) ?? [];
  const table = tableName === "" ? tableAround(sheet, place) : workbook.findTable(tableName);
  if (!table) return undefined;
  const atRow = inner.startsWith("@");
  const rest = atRow ? inner.slice(1) : inner;
  const parts = [...rest.matchAll(/\[((?:'.|[^\]'])*)\]/gs)].map(([, part = ""]) => part);
  const named = parts.length > 0 ? parts : [rest];
  const special = named.find((part) => part.startsWith("#"))?.toLowerCase() ?? (atRow ? "#this row" : "#data");
  const columns = named
    .filter((part) => part !== "" && !part.startsWith("#"))
    .map((part) => columnPlace(table, heading(part)));
  if (columns.includes(-1)) return undefined;
  const { area } = table;
  const rows = rowsOf(special, area, place.row);
  if (columns.length === 0) return { sheet: area.sheet, box: rows };
  const [first, last] = [Math.min(...columns), Math.max(...columns)];
  return { sheet: area.sheet, box: { ...rows, column: area.box.column + first, columns: last - first + 1 } };
}

function tableAround({ tables }: Sheet, { row, column }: Position): Table | undefined {
  return tables.find(({ area }) => intersection(area.box, { row, column, rows: 1, columns: 1 }));
}
