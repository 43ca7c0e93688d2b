import type { ColumnRole } from "../../list";
import { asText } from "../results/asText";
import { cellAt, type WritableList } from "../results/lines";
import { cellOn } from "./cells";
import type { SheetLicence } from "./planSections";
import type { SheetCell } from "./sheetDraft";

/** The cells of the list that a licence was read from, as formulas of another sheet refer to them. */
export class ListCells {
  private readonly columns: ReadonlyMap<ColumnRole, readonly number[]>;
  private readonly nameColumn: number | undefined;

  constructor(private readonly list: WritableList) {
    const columns = new Map<ColumnRole, number[]>();
    for (const { role, column } of list.columns) {
      if (role !== null) columns.set(role, [...(columns.get(role) ?? []), column]);
    }
    this.columns = columns;
    const naming: readonly ColumnRole[] = ["product", "policy", "vendor", "licence"];
    this.nameColumn = naming.map((role) => columns.get(role)?.[0]).find((column) => column !== undefined);
  }

  /** What the list calls a row, as it stands there. */
  name(row: number): SheetCell {
    return asText(this.nameColumn === undefined ? "" : String(cellAt(this.list.input, row, this.nameColumn) ?? ""));
  }

  /** The same as a formula, which tells whether another licence stands in that row by now. */
  nameNow(row: number): SheetCell {
    // An empty text at the end, or a blank cell would come as 0.
    return this.nameColumn === undefined ? "" : `=${this.cell(row, this.nameColumn)}&""`;
  }

  /** The support end: a reference where the list holds just that day. */
  end({ licence: { row, end } }: SheetLicence): SheetCell {
    const column = this.holding("end", row, end);
    return column === undefined ? end : `=${this.cell(row, column)}`;
  }

  /** What one renewal costs: from the cells of the list where they hold just these numbers. Blank without a price. */
  amount({ licence: { row, price } }: SheetLicence): SheetCell {
    if (price.kind === "unpriced") return "";
    const { amount } = price;
    for (const column of this.columns.get("price") ?? []) {
      const unit = cellAt(this.list.input, row, column);
      if (typeof unit !== "number") continue;
      for (const quantityColumn of this.columns.get("quantity") ?? []) {
        const quantity = cellAt(this.list.input, row, quantityColumn);
        if (typeof quantity === "number" && unit * quantity === amount) {
          return `=${this.cell(row, quantityColumn)}*${this.cell(row, column)}`;
        }
      }
      // Without a quantity in the row; a reference to the price alone would not follow one that is there.
      const isAlone = (this.columns.get("quantity") ?? []).every(
        (quantity) => (cellAt(this.list.input, row, quantity) ?? "") === "",
      );
      if (isAlone && unit === amount) return `=${this.cell(row, column)}`;
    }
    return amount;
  }

  private holding(role: ColumnRole, row: number, value: number): number | undefined {
    // Serials that count from 1904 mean another day to a function.
    if (this.list.input.date1904) return undefined;
    return this.columns.get(role)?.find((column) => cellAt(this.list.input, row, column) === value);
  }

  private cell(row: number, column: number): string {
    return cellOn(this.list.input.sheet, row, column);
  }
}
