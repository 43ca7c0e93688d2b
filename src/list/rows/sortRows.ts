import { cellText, isBlank } from "../cellText";
import { isDateRole } from "../columnRole";
import type { Mapping } from "../columns/mapColumns";
import { foldWords } from "../foldWords";
import type { CellValue, Progress } from "../listInput";
import type { PassedOverRow } from "../understoodList";
import type { HeaderRows } from "./headerRows";
import { isNote, isTotal, repeatsHeader } from "./rowKind";

/** The rows of a range, licences apart from all others. By their place in the range, from 0. */
export interface SortedRows {
  readonly licences: readonly number[];
  readonly passedOver: readonly PassedOverRow[];
}

const ROWS_A_STEP = 2000;

const countFilled = (cells: readonly CellValue[]): number =>
  cells.reduce<number>((count, value) => count + (isBlank(value) ? 0 : 1), 0);

/** Place of the last row that holds more than a remark. */
function lastOfSeveral(values: readonly (readonly CellValue[])[]): number {
  for (let row = values.length - 1; row >= 0; row--) {
    if (countFilled(values[row] ?? []) > 1) return row;
  }
  return -1;
}

/**
 * Sorts the rows of a range into licences and others.
 *
 * @param values the range, row by row
 * @param header the rows of headers, or null
 * @param mappings what each column holds
 */
export function* sortRows(
  values: readonly (readonly CellValue[])[],
  header: HeaderRows | null,
  mappings: readonly Mapping[],
): Generator<Progress, SortedRows, void> {
  const columnsOf = (fits: (mapping: Mapping) => boolean): number[] =>
    [...mappings.keys()].filter((column) => fits(mappings[column] as Mapping));
  const datesIn = columnsOf(({ role }) => isDateRole(role));
  const namesIn = columnsOf(({ role }) => role === "product" || role === "policy" || role === "licence");
  const width = values.reduce((widest, cells) => Math.max(widest, cells.length), 0);
  const foldedRow = (row: number | null | undefined): string[] => {
    const cells = typeof row === "number" ? (values[row] ?? []) : [];
    return Array.from({ length: width }, (_, column) => foldWords(cellText(cells[column])));
  };
  const [folded, foldedGroups] = [foldedRow(header?.row), foldedRow(header?.groupRow)];
  const last = lastOfSeveral(values);
  const licences: number[] = [];
  const passedOver: PassedOverRow[] = [];

  // Groups are told from licences by the headers that follow them.
  const isHeaderAgain = (cells: readonly CellValue[], row: number): boolean =>
    repeatsHeader(cells, folded) ||
    (typeof header?.groupRow === "number" &&
      repeatsHeader(cells, foldedGroups, 1) &&
      repeatsHeader(values[row + 1] ?? [], folded));

  const kindOf = (cells: readonly CellValue[], row: number): PassedOverRow["why"] | null => {
    const filled = countFilled(cells);
    if (row === header?.row || row === header?.groupRow) return "header";
    if (filled === 0) return "blank";
    if (header !== null && row < header.row) return "title";
    if (header !== null && isHeaderAgain(cells, row)) return "header again";
    if (isTotal(cells, datesIn)) return "total";
    return filled === 1 && isNote(cells, row > last, namesIn) ? "note" : null;
  };

  for (const [row, cells] of values.entries()) {
    const why = kindOf(cells, row);
    if (why === null) licences.push(row);
    else passedOver.push({ row, why });
    if (row % ROWS_A_STEP === ROWS_A_STEP - 1) yield { done: row + 1, total: values.length };
  }
  return { licences, passedOver };
}
