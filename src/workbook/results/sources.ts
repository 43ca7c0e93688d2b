import type { CellValue, CheckedRow, ColumnRole } from "../../list";
import { LAST_DAY } from "../../rules/days";
import { bundledPolicies } from "../../rules/policies";
import { cellAt, type Line, type WritableList } from "./lines";

/**
 * Where a formula takes an argument from: a column of the list, so that it follows what people change there; a column
 * of its own beside the list, where the cells as they stand would be read differently or not at all; from a start date
 * (the end only); or nowhere, because no row has it.
 */
export type Source =
  | { readonly kind: "list"; readonly column: number }
  | { readonly kind: "own" }
  | { readonly kind: "start"; readonly start: number; readonly term: number | null }
  | { readonly kind: "none" };

export interface Sources {
  readonly policy: Source;
  readonly end: Source;
  readonly channel: Source;
}

type Rows = readonly Line[];
const answered = (line: Line): line is Line & { readonly checked: CheckedRow } =>
  line.checked !== undefined && line.checked.results !== null;
const isBlank = (value: CellValue) => value === null || value === "";

function columnsWith({ columns }: WritableList, ...roles: readonly ColumnRole[]): number[] {
  return roles.flatMap((role) => columns.filter((each) => each.role === role).map(({ column }) => column));
}

/** The end that a formula counts with: that of the row; any far day for a licence without an end; null: none. */
export function endOf({ results }: CheckedRow): number | null {
  if (results?.supportEnd.kind === "found") return results.supportEnd.value;
  return results?.status.kind === "found" && results.status.value === "openEnded" ? LAST_DAY : null;
}

/** Whether a column holds exactly these numbers, and nothing in rows without an answer. */
function holds(list: WritableList, lines: Rows, column: number, wanted: (row: CheckedRow) => number | null): boolean {
  return lines.every((line) => {
    const cell = cellAt(list.input, line.row, column);
    if (!answered(line)) return isBlank(cell);
    const number = wanted(line.checked);
    return number === null ? isBlank(cell) : cell === number;
  });
}

function policySource(list: WritableList, lines: Rows): Source {
  const names = (column: number) =>
    lines.every((line) => {
      if (!answered(line)) return true;
      const cell = cellAt(list.input, line.row, column);
      const found = typeof cell === "string" ? bundledPolicies.findFlat(cell) : undefined;
      return found !== undefined && found["id"] === line.checked.licence?.policyId;
    });
  const column = columnsWith(list, "policy", "product").find(names);
  return column === undefined ? { kind: "own" } : { kind: "list", column };
}

function endSource(list: WritableList, lines: Rows): Source {
  const column = columnsWith(list, "end").find((each) => holds(list, lines, each, endOf));
  if (column !== undefined) return { kind: "list", column };
  const rows = lines.filter(answered).map(({ checked }) => checked);
  const role = rows[0]?.licence?.startRole ?? null;
  const sameRole = rows.every(({ licence }) => licence?.end === null && licence.startRole === role);
  if (role === null || !sameRole) return { kind: "own" };
  const start = columnsWith(list, role).find((each) => holds(list, lines, each, (row) => row.licence?.start ?? null));
  const hasTerm = rows.some(({ licence }) => licence?.term !== null);
  const term = columnsWith(list, "term").find((each) => holds(list, lines, each, (row) => row.licence?.term ?? null));
  if (start === undefined || (hasTerm && term === undefined)) return { kind: "own" };
  return { kind: "start", start, term: hasTerm ? (term ?? null) : null };
}

function channelSource(list: WritableList, lines: Rows): Source {
  const rows = lines.filter(answered);
  if (rows.every(({ checked }) => !checked.licence?.channel)) return { kind: "none" };
  const reads = (column: number) =>
    rows.every(({ row, checked }) => (cellAt(list.input, row, column) ?? "") === (checked.licence?.channel ?? ""));
  const column = columnsWith(list, "channel").find(reads);
  return column === undefined ? { kind: "own" } : { kind: "list", column };
}

/**
 * Where the formulas of a list take their arguments from.
 *
 * @param list what was understood
 * @param lines its rows
 * @returns a source for policy, end and channel. A column of the list is taken only where each of its cells means to a
 *   worksheet function what it was read as: a real date, the name of the policy, the channel in the policy's word
 */
export function sourcesOf(list: WritableList, lines: Rows): Sources {
  // Serials that count from 1904 mean another day to a function.
  if (list.input.date1904)
    return { policy: policySource(list, lines), end: { kind: "own" }, channel: channelSource(list, lines) };
  return { policy: policySource(list, lines), end: endSource(list, lines), channel: channelSource(list, lines) };
}

/** For results that stand apart from their list: everything the formulas need stands beside them. */
export function ownSources(lines: Rows): Sources {
  const hasChannel = lines.some(({ checked }) => checked?.licence?.channel);
  return { policy: { kind: "own" }, end: { kind: "own" }, channel: { kind: hasChannel ? "own" : "none" } };
}
