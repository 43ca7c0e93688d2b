import { blankCell, isBlank } from "./cell";
import type { Cell, CellValue, Position } from "./cell";
import type { Area } from "./area";
import { sheetBox } from "./box";
import type { Box } from "./box";
import type { ConditionalFormat } from "./conditionalFormat";
import type { DefinedName } from "./definedName";
import type { Chart } from "./chart";
import type { Table } from "./table";

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

/** One sheet: its cells, and what lies on them. */
export class Sheet {
  visibility: Visibility = "Visible";
  tabColor = "";
  /** Whether cells may be changed, and with which exceptions; undefined: the sheet is not protected. */
  protection: Readonly<Record<string, unknown>> | undefined;
  frozen: Box | undefined;
  tables: Table[] = [];
  charts: Chart[] = [];
  conditionalFormats: ConditionalFormat[] = [];
  /** Cells that are joined to one. */
  merged: Area[] = [];
  readonly names: DefinedName[] = [];
  /** Properties that an add-in keeps with the sheet. */
  readonly customProperties = new Map<string, string>();
  /** Widths in points of columns, heights of rows, where they differ from the standard. */
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  /** Places of the cells with formulas, so that a calculation need not go through all cells. */
  readonly formulas = new Set<number>();
  private readonly rows: (Cell | undefined)[][] = [];

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  at(row: number, column: number): Readonly<Cell> {
    return this.rows[row]?.[column] ?? blankCell;
  }

  /** The cell to change; made where there was none. */
  cell(row: number, column: number): Cell {
    const line = (this.rows[row] ??= []);
    return (line[column] ??= { ...blankCell });
  }

  setFormula(cell: Cell, row: number, column: number, formula: string): void {
    cell.formula = formula;
    const place = row * sheetBox.columns + column;
    if (formula === "") this.formulas.delete(place);
    else this.formulas.add(place);
  }

  /** Puts a cell in its place, or takes it away. */
  replace(row: number, column: number, cell: Cell | undefined): void {
    if (cell) (this.rows[row] ??= [])[column] = cell;
    else delete this.rows[row]?.[column];
    if (cell?.formula) this.formulas.add(row * sheetBox.columns + column);
    else this.formulas.delete(row * sheetBox.columns + column);
  }

  /** The cells with formulas; a copy, because a calculation changes cells. */
  formulaPlaces(): Position[] {
    const { columns } = sheetBox;
    return [...this.formulas].map((place) => ({ row: Math.floor(place / columns), column: place % columns }));
  }

  /** Goes through the cells that exist inside a box, row by row. */
  forEach(visit: (cell: Cell, row: number, column: number) => void, box: Box = sheetBox): void {
    const [bottom, right] = [Math.min(box.row + box.rows, this.rows.length), box.column + box.columns];
    for (let row = box.row; row < bottom; row++) {
      const line = this.rows[row];
      if (!line) continue;
      const end = Math.min(right, line.length);
      for (let column = box.column; column < end; column++) {
        const cell = line[column];
        if (cell) visit(cell, row, column);
      }
    }
  }

  /** Fills cells with values as they are, nothing parsed: what a test or a sample starts from. */
  fill(values: readonly (readonly CellValue[])[], { row, column }: Position = { row: 0, column: 0 }): void {
    for (const [r, line] of values.entries()) {
      for (const [c, value] of line.entries()) this.cell(row + r, column + c).value = value;
    }
  }

  /**
   * The smallest box around the cells that are in use.
   *
   * @param within where to look
   * @param valuesOnly whether a format alone counts as use
   * @returns undefined where no cell is in use
   */
  used(within: Box = sheetBox, valuesOnly = true): Box | undefined {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    this.forEach((cell, row, column) => {
      const formatted = cell.style !== undefined || cell.numberFormat !== blankCell.numberFormat;
      if (isBlank(cell) && (valuesOnly || !formatted)) return;
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, column);
      right = Math.max(right, column);
    }, within);
    if (bottom < 0) return undefined;
    return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }
}
