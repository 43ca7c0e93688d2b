import { cellText, isBlank } from "../cellText";
import { isDateRole } from "../columnRole";
import { headerRole } from "../columns/headerRole";
import { foldWords } from "../foldWords";
import type { Area, CellValue } from "../listInput";

/** The header of one column. */
export interface HeaderText {
  /** As people read it: the group before the column's own header, "Support / End". */
  readonly header: string;
  /** The column's own header, without its group. */
  readonly own: string;
}

/** A row of headers, the row of group headers above it where there is one, and the merged cells of the latter. */
export interface HeaderCells {
  readonly group: readonly CellValue[];
  readonly own: readonly CellValue[];
  /** By column inside the range: how many columns the merged cell that begins there covers. */
  readonly widths: ReadonlyMap<number, number>;
}

const textOf = (value: CellValue | undefined): string => cellText(value).trim().replace(/\s+/g, " ");

const MONEY: readonly string[] = ["quantity", "price", "amount", "currency"];

/** Columns that stand under one group: its dates and term, or its amounts. */
function familyOf(own: string): "dates" | "money" | "others" | null {
  const role = headerRole(own)?.role;
  if (role === undefined || role === "other") return null;
  if (isDateRole(role) || role === "term") return "dates";
  return MONEY.includes(role) ? "money" : "others";
}

// A file without merged cells tells only where a group begins: it goes on over headers of the same kind.
function reach({ group, own }: HeaderCells, from: number): number {
  let family = familyOf(textOf(own[from]));
  let to = from + 1;
  while (to < own.length && isBlank(group[to]) && !isBlank(own[to])) {
    const next = familyOf(textOf(own[to]));
    if (family !== null && next !== null && next !== family) break;
    family ??= next;
    to++;
  }
  return to;
}

/** The text of the group above each column; "" where none stands there. */
function spread(cells: HeaderCells, columns: number): string[] {
  const groups = Array.from({ length: columns }, () => "");
  for (const [column, value] of cells.group.entries()) {
    if (isBlank(value)) continue;
    const width = cells.widths.get(column);
    const to = isBlank(cells.own[column]) ? column + 1 : width === undefined ? reach(cells, column) : column + width;
    for (let at = column; at < Math.min(to, columns); at++) groups[at] = textOf(value);
  }
  return groups;
}

function joined(group: string, own: string): string {
  if (group === "" || foldWords(group) === foldWords(own)) return own;
  return own === "" ? group : `${group} / ${own}`;
}

/**
 * How many columns each merged cell of a row covers.
 *
 * @param merged merged cells by their place on the sheet
 * @param row row of the sheet
 * @param firstColumn column of the sheet in which the range begins
 */
export function widthsIn(merged: readonly Area[], row: number, firstColumn: number): Map<number, number> {
  return new Map(
    merged
      .filter((area) => area.firstRow === row && area.columns > 1)
      .map((area) => [area.firstColumn - firstColumn, area.columns]),
  );
}

/**
 * The headers of a list, each with the group that it stands under.
 *
 * @param cells one or two rows of headers
 * @param columns how many columns the list has
 * @example headerTexts({ group: ["", "Support", ""], own: ["Product", "Start", "End"], widths }, 3)[2]
 *   //=> { header: "Support / End", own: "End" }
 */
export function headerTexts(cells: HeaderCells, columns: number): HeaderText[] {
  return spread(cells, columns).map((group, column) => {
    const own = textOf(cells.own[column]);
    return { header: joined(group, own), own };
  });
}
