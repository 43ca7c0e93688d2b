import { isBlank } from "../cellText";
import type { Problem } from "../checkedList";
import { DATE_ROLES } from "../columnRole";
import { foldWords } from "../foldWords";
import type { CellValue } from "../listInput";
import { isPlaceholder } from "../placeholder";
import type { ListFrame } from "./listFrame";
import { rowHash } from "./rowHash";

/** Headers of columns that only count the rows. */
const COUNTERS = new Set(["no", "nr", "number", "row", "id", "番号", "項番", "連番", "通番", "行"]);

const isNumbering = (header: string): boolean => header === "#" || COUNTERS.has(foldWords(header));

/** Rows that stand in a list twice. Fed row by row; no row is ever taken away. */
export class Duplicates {
  private readonly rows = new Map<number, number>();
  private readonly licences = new Map<number, number>();
  private readonly compared: readonly number[];
  /** The licence's number, then its dates; empty where the list has no such number. */
  private readonly identifying: readonly number[];

  constructor(private readonly frame: ListFrame) {
    const { columns } = frame.understood;
    this.compared = [...columns.keys()].filter((column) => {
      const { role, header } = columns[column] ?? { role: null, header: "" };
      return role !== null || !isNumbering(header);
    });
    const licence = frame.columnOf("licence");
    const dates = DATE_ROLES.map((role) => frame.columnOf(role)).filter((column) => column !== undefined);
    this.identifying = licence === undefined ? [] : [licence, ...dates];
  }

  /**
   * @param row row of the sheet
   * @returns the problem of a row that repeats an earlier one, or its licence and dates with other amounts
   */
  add(row: number): Problem | null {
    const sameRow = this.earlier(this.rows, row, this.compared);
    if (sameRow !== undefined) return this.problem("duplicate", row, sameRow);
    const [licence] = this.identifying;
    const number = licence === undefined ? null : this.frame.value(row, licence);
    if (isBlank(number) || (typeof number === "string" && isPlaceholder(number))) return null;
    const sameLicence = this.earlier(this.licences, row, this.identifying);
    return sameLicence === undefined ? null : this.problem("changeOrder", row, sameLicence);
  }

  private cellsOf(row: number, columns: readonly number[]): CellValue[] {
    return columns.map((column) => {
      const value = this.frame.value(row, column);
      return typeof value === "string" ? value.trim() : value;
    });
  }

  private earlier(known: Map<number, number>, row: number, columns: readonly number[]): number | undefined {
    const cells = this.cellsOf(row, columns);
    const hash = rowHash(cells);
    const first = known.get(hash);
    if (first === undefined) known.set(hash, row);
    else if (this.cellsOf(first, columns).every((cell, index) => (cell ?? "") === (cells[index] ?? ""))) return first;
    return undefined;
  }

  private problem(kind: "duplicate" | "changeOrder", row: number, first: number): Problem {
    const column = this.frame.columnOf("licence") ?? this.frame.columnOf("product") ?? 0;
    return this.frame.problem(kind, { row, column, values: { first: first + 1 } });
  }
}
