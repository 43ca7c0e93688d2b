import { cellText } from "../cellText";
import type { Problem } from "../checkedList";
import { DATE_ROLES } from "../columnRole";
import { foldWords } from "../foldWords";
import { isPlaceholder } from "../placeholder";
import type { ListFrame } from "./listFrame";

/** Headers of columns that only count the rows. */
const COUNTERS = new Set(["no", "nr", "number", "row", "id", "番号", "項番", "連番", "通番", "行"]);
const BETWEEN_CELLS = "\u0001";

/** Rows that stand in a list twice. Fed row by row; no row is ever taken away. */
export class Duplicates {
  private readonly rows = new Map<string, number>();
  private readonly licences = new Map<string, number>();
  private readonly compared: readonly number[];

  constructor(private readonly frame: ListFrame) {
    const { columns } = frame.understood;
    this.compared = [...columns.keys()].filter((column) => {
      const { role, header } = columns[column] ?? { role: null, header: "" };
      return role !== null || (header !== "#" && !COUNTERS.has(foldWords(header)));
    });
  }

  /**
   * @param row row of the sheet
   * @returns the problem of a row that repeats an earlier one, or its licence and dates with other amounts
   */
  add(row: number): Problem | null {
    const text = (column: number): string => cellText(this.frame.value(row, column)).trim();
    const whole = this.compared.map(text).join(BETWEEN_CELLS);
    const sameRow = this.rows.get(whole);
    if (sameRow !== undefined) return this.problem("duplicate", row, sameRow);
    this.rows.set(whole, row);

    const column = this.frame.columnOf("licence");
    const licence = column === undefined ? "" : foldWords(text(column));
    if (licence === "" || isPlaceholder(licence)) return null;
    const dates = DATE_ROLES.map((role) => cellText(this.frame.of(row, role)).trim());
    const key = [licence, ...dates].join(BETWEEN_CELLS);
    const sameLicence = this.licences.get(key);
    if (sameLicence !== undefined) return this.problem("changeOrder", row, sameLicence);
    this.licences.set(key, row);
    return null;
  }

  private problem(kind: "duplicate" | "changeOrder", row: number, first: number): Problem {
    const column = this.frame.columnOf("licence") ?? this.frame.columnOf("product") ?? 0;
    return this.frame.problem(kind, { row, column, values: { first: first + 1 } });
  }
}
