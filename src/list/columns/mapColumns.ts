import { isDateRole, type ColumnRole } from "../columnRole";
import { say, type Said } from "../said";
import type { UnderstoodColumn } from "../understoodList";
import type { Content } from "./contentOf";
import { headerRole, type HeaderRole } from "./headerRole";

/** A column before it has a role. */
export interface UnmappedColumn {
  /** With the group that it stands under, where there is one. */
  readonly header: string;
  /** Without it. */
  readonly own: string;
  readonly content: Content;
}

/** What a column was taken for, and why. */
export type Mapping = Pick<UnderstoodColumn, "role" | "by" | "why">;

const NOTHING: Mapping = { role: null, by: null, why: null };
/** Below it a header that only contains a word for a date does not make a column of dates. */
const FEWEST_DATES = 0.2;
/** From it a column without a known header is one of dates, or of policies. */
const MOST = 0.6;

/** What a header says, with its group or by itself, whichever is clearer. */
function saidBy({ header, own }: UnmappedColumn): HeaderRole | undefined {
  const [whole, alone] = [headerRole(header), own === header ? undefined : headerRole(own)];
  return (alone?.score ?? 0) > (whole?.score ?? 0) ? alone : whole;
}

interface Candidate {
  readonly column: number;
  readonly role: ColumnRole;
  /** Word of the header; null where the cells speak against it. */
  readonly word: string | null;
  readonly score: number;
}

function candidates(columns: readonly UnmappedColumn[]): Candidate[] {
  return columns
    .flatMap((unmapped, column): Candidate[] => {
      const { content } = unmapped;
      const said = saidBy(unmapped);
      if (said === undefined || said.role === "other") return [];
      const { role, word, score, isExact } = said;
      // "契約期間" over 2021/4/1～2022/3/31 is no length: the list has its ends there, unless it has a column of them.
      if (role === "term" && content.periods >= MOST) return [{ column, role: "end", word: null, score: 0 }];
      if (!isDateRole(role) || content.filled === 0 || content.dates >= FEWEST_DATES)
        return [{ column, role, word, score }];
      // An end column full of other things is still the end column: its cells stop their rows, nothing replaces them.
      return isExact ? [{ column, role, word, score: 0 }] : [];
    })
    .sort((a, b) => b.score - a.score || a.column - b.column);
}

/** Maps the columns of one list; roles are given once, a column has one at most. */
class Mapper {
  readonly mappings: Mapping[];
  private readonly taken = new Set<ColumnRole>();

  constructor(private readonly columns: readonly UnmappedColumn[]) {
    this.mappings = columns.map(() => NOTHING);
  }

  give(column: number | null, role: ColumnRole, by: UnderstoodColumn["by"], why: Said): void {
    if (this.taken.has(role) || (column !== null && this.mappings[column]?.role !== null)) return;
    this.taken.add(role);
    if (column !== null) this.mappings[column] = { role, by, why };
  }

  /** Columns without a role of whose header nothing is known, and whose cells are of one kind. */
  private free(kind: "dates" | "policies"): number[] {
    return [...this.columns.keys()].filter((column) => {
      const unmapped = this.columns[column] as UnmappedColumn;
      return this.mappings[column]?.role === null && unmapped.content[kind] >= MOST && saidBy(unmapped) === undefined;
    });
  }

  byContent(): void {
    const [policies] = this.free("policies");
    if (policies !== undefined) this.give(policies, "policy", "content", say("namesPolicies"));
    const middle = (column: number): number => this.columns[column]?.content.middle ?? 0;
    const dates = this.free("dates").sort((a, b) => middle(a) - middle(b));
    const [first, last] = [dates[0], dates.at(-1)];
    if (first === undefined || last === undefined) return;
    const only = first === last;
    const endTaken = this.taken.has("end");
    this.give(last, "end", "content", say(only ? "onlyDates" : "datesLater"));
    const hasStart = ["start", "purchased", "delivered"].some((role) => this.taken.has(role as ColumnRole));
    if (!hasStart && (!only || endTaken)) {
      this.give(first, "start", "content", say(endTaken && only ? "onlyDates" : "datesEarlier"));
    }
  }
}

/**
 * Says what each column of a list holds: by choice, else by the words of its header, else by its cells.
 *
 * @param columns headers and contents, left to right
 * @param chosen role -> place of its column from 0; null: the list has no such column
 * @returns one mapping a column, in their order
 */
export function mapColumns(
  columns: readonly UnmappedColumn[],
  chosen: Readonly<Partial<Record<ColumnRole, number | null>>>,
): Mapping[] {
  const mapper = new Mapper(columns);
  for (const [role, column] of Object.entries(chosen)) {
    if (column !== null && columns[column] === undefined) continue;
    mapper.give(column, role as ColumnRole, "choice", say("chosen"));
  }
  for (const { column, role, word } of candidates(columns)) {
    if (word === null) mapper.give(column, role, "content", say("periodsInside"));
    else mapper.give(column, role, "header", say("headerSays", { word }));
  }
  mapper.byContent();
  return mapper.mappings;
}
