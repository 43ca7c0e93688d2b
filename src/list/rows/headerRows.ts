import { isBlank } from "../cellText";
import type { ColumnRole } from "../columnRole";
import { headerRole } from "../columns/headerRole";
import { foldWords } from "../foldWords";
import type { ListInput } from "../listInput";
import { findHeader, isHeaderRow, rolesIn } from "./findHeader";
import { headerTexts, widthsIn, type HeaderCells, type HeaderText } from "./headerTexts";

/** The rows that head a list, by their place in the range from 0. */
export interface HeaderRows {
  /** The one directly above the licences. */
  readonly row: number;
  /** The row of group headers above it; null where headers are of one row. */
  readonly groupRow: number | null;
}

const LONGEST_GROUP = 40;

/** The cells of two rows, the upper one taken for group headers. */
export function headerCells({ values, merged, firstRow, firstColumn }: ListInput, header: HeaderRows): HeaderCells {
  const { row, groupRow } = header;
  return {
    group: groupRow === null ? [] : (values[groupRow] ?? []),
    own: values[row] ?? [],
    widths: groupRow === null ? new Map() : widthsIn(merged ?? [], firstRow + groupRow, firstColumn),
  };
}

const exactRole = (header: string): ColumnRole | "other" | null => {
  const said = headerRole(header);
  return said?.isExact ? said.role : null;
};

const roleOf = ({ header, own }: HeaderText): ColumnRole | "other" | null => exactRole(own) ?? exactRole(header);

/** Whether a row of one or two texts above headers is more than a title: something ties it to single columns. */
function groupsColumns({ group, own, widths }: HeaderCells, texts: readonly HeaderText[]): boolean {
  const filled = [...group.keys()].filter((column) => !isBlank(group[column]));
  if (filled.some((column) => String(group[column]).length > LONGEST_GROUP)) return false;
  const first = own.findIndex((value) => !isBlank(value));
  // A title is one cell over the beginning of the list, whether merged or not.
  const isTitle = filled.length === 1 && filled.every((column) => column <= first);
  if (!isTitle && filled.some((column) => widths.has(column))) return true;
  const named = texts.filter((text) => text.own !== "");
  const kinds = (of: (text: HeaderText) => string): number => new Set(named.map((text) => foldWords(of(text)))).size;
  const tellsApart = kinds(({ header }) => header) > kinds((text) => text.own);
  if (!isTitle && tellsApart && kinds((text) => text.own) < named.length) return true;
  // "保守" over "開始日" is 保守開始日; a text over nothing is that column's own header.
  return texts.some(({ header, own: alone }) => header !== alone && exactRole(header) !== null);
}

/** Whether two rows that follow each other are headers under group headers. */
function isPair(input: ListInput, header: HeaderRows): boolean {
  const cells = headerCells(input, header);
  if (!isHeaderRow(cells.own) || !isHeaderRow(cells.group)) return false;
  const columns = Math.max(cells.own.length, cells.group.length);
  const texts = headerTexts(cells, columns);
  const filled = texts.filter(({ own }) => own !== "");
  const named = filled.filter((text) => roleOf(text) !== null);
  const roles = new Set(named.map(roleOf).filter((role) => role !== "other"));
  if (roles.size < 2 || 2 * named.length < filled.length) return false;
  // The same headers twice in a row are one row pasted twice.
  if (texts.every(({ own }, column) => foldWords(own) === foldWords(String(cells.group[column] ?? "")))) return false;
  return rolesIn(cells.group) >= 2 || groupsColumns(cells, texts);
}

/**
 * The rows of headers of a list: one, or two where groups stand above single headers.
 *
 * @param input the range
 * @param chosen row inside the range that somebody named; null: there are no headers; undefined: to be found
 * @returns null where there are none
 * @example headerRowsOf({ values: [["", "Support", ""], ["Product", "Start", "End"], ...], ... }, undefined)
 *   //=> { row: 1, groupRow: 0 }
 */
export function headerRowsOf(input: ListInput, chosen: number | null | undefined): HeaderRows | null {
  const row = chosen === undefined ? findHeader(input.values, input.isTable ?? false) : chosen;
  if (row === null) return null;
  // Excel itself says that a table has one row of headers.
  if (input.isTable) return { row, groupRow: null };
  const below = { row: row + 1, groupRow: row };
  if (chosen === undefined && isPair(input, below)) return below;
  const above = { row, groupRow: row - 1 };
  return row > 0 && isPair(input, above) ? above : { row, groupRow: null };
}
