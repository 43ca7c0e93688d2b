import { PLAIN_AMOUNTS, readAmount, readQuantity, type CellAmount } from "../amounts/amountCell";
import { readCurrency } from "../amounts/currency";
import type { Problem, Repair } from "../checkedList";
import type { CellValue } from "../listInput";
import type { ListFrame } from "./listFrame";

const ROLES = ["quantity", "price", "amount"] as const;

type AmountRole = (typeof ROLES)[number];

const asRepair = (meant: number): Repair => ({ value: meant, shown: String(meant), certainty: "possible" });

/** Looks at quantities, prices and currencies. They change no date: what is wrong with them matters to a plan only. */
export class AmountProblems {
  private readonly columns: readonly { readonly role: AmountRole; readonly column: number }[];
  private readonly currencyColumn: number | undefined;
  private readonly known = new Map<string, CellAmount>();

  constructor(private readonly frame: ListFrame) {
    this.columns = ROLES.flatMap((role) => {
      const column = frame.columnOf(role);
      return column === undefined ? [] : [{ role, column }];
    });
    this.currencyColumn = frame.columnOf("currency");
  }

  /** @param row row of the sheet */
  of(row: number): Problem[] {
    const problems: Problem[] = [];
    const named = this.currencyOf(row, problems);
    for (const { role, column } of this.columns) {
      const cell = this.read(role, column, this.frame.value(row, column), this.frame.format(row, column));
      const place = { row, column };
      if (cell.kind === "unread") {
        const repair = cell.meant === undefined ? {} : { repair: asRepair(cell.meant) };
        problems.push(this.frame.problem(cell.fault, { ...place, ...repair }));
      }
      if (cell.kind !== "amount") continue;
      if (cell.remark !== undefined) problems.push(this.frame.problem(cell.remark, place));
      if (named !== null && cell.currency !== null && isOther(cell.currency, named)) {
        const values = { own: cell.currency, named };
        problems.push(this.frame.problem("anotherCurrency", { ...place, same: `${cell.currency} ${named}`, values }));
      }
    }
    return problems;
  }

  private currencyOf(row: number, problems: Problem[]): string | null {
    if (this.currencyColumn === undefined) return null;
    const read = readCurrency(this.frame.value(row, this.currencyColumn));
    if (read.kind === "unread") problems.push(this.frame.problem(read.fault, { row, column: this.currencyColumn }));
    return read.kind === "currency" ? read.currency : null;
  }

  // Equal texts of a column are read once: lists hold few different prices.
  private read(role: AmountRole, column: number, value: CellValue, format: string | undefined): CellAmount {
    const key = typeof value === "string" ? `${role} ${value}` : undefined;
    const known = key === undefined ? undefined : this.known.get(key);
    if (known !== undefined) return known;
    const asWritten = this.frame.column(column)?.amounts ?? PLAIN_AMOUNTS;
    // Beside a column of currencies only what the cell itself names can contradict it.
    const amounts = this.currencyColumn === undefined ? asWritten : { ...asWritten, currency: null };
    const read = role === "quantity" ? readQuantity(value, format) : readAmount(value, amounts, format);
    if (key !== undefined) this.known.set(key, read);
    return read;
  }
}

/** "$" beside USD or CAD is no contradiction. */
const isOther = (own: string, named: string): boolean => own !== named && own !== "$" && named !== "$";
