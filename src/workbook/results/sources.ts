import type { CellValue, CheckedRow, ColumnRole } from "../../list";
import { LAST_DAY } from "../../rules/days";
import type { PolicyLibrary } from "../../rules/policy";
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
  /** Policies of the workbook that rows have; a function takes each as the block of that name. */
  readonly ownPolicies: readonly string[];
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

/** Policies of answered rows, each once. */
const policiesOf = (lines: Rows): string[] => [
  ...new Set(lines.filter(answered).flatMap(({ checked }) => checked.licence?.policyId ?? [])),
];

const ownPolicies = (lines: Rows, { ownIds }: PolicyLibrary) => policiesOf(lines).filter((id) => ownIds.has(id));

function policySource(list: WritableList, lines: Rows, library: PolicyLibrary): Source {
  const all = policiesOf(lines);
  // The block alone says it all.
  if (all.length === 1 && all.every((id) => library.ownIds.has(id))) return { kind: "none" };
  const names = (column: number) =>
    lines.every((line) => {
      if (!answered(line)) return true;
      const cell = cellAt(list.input, line.row, column);
      const id = line.checked.licence?.policyId;
      if (typeof cell !== "string" || id === undefined) return false;
      // A formula finds the rows of a block by comparing with its name, for which case alone does not count.
      if (library.ownIds.has(id)) return cell.toLowerCase() === id.toLowerCase();
      return library.findFlat(cell)?.["id"] === id;
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
 * @param library the policies that it was understood with
 * @returns a source for policy, end and channel. A column of the list is taken only where each of its cells means to a
 *   worksheet function what it was read as: a real date, the name of the policy, the channel in the policy's word
 */
export function sourcesOf(list: WritableList, lines: Rows, library: PolicyLibrary): Sources {
  return {
    policy: policySource(list, lines, library),
    ownPolicies: ownPolicies(lines, library),
    // Serials that count from 1904 mean another day to a function.
    end: list.input.date1904 ? { kind: "own" } : endSource(list, lines),
    channel: channelSource(list, lines),
  };
}

/** For results that stand apart from their list: everything the formulas need stands beside them. */
export function ownSources(lines: Rows, library: PolicyLibrary): Sources {
  const hasChannel = lines.some(({ checked }) => checked?.licence?.channel);
  return {
    policy: { kind: "own" },
    ownPolicies: ownPolicies(lines, library),
    end: { kind: "own" },
    channel: { kind: hasChannel ? "own" : "none" },
  };
}
