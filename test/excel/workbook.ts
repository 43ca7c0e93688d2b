import { columnName } from "../../src/workbook/columnName";
import { Sheet } from "./sheet";
import type { Box } from "./sheet";

/** The workbook as requests of office.js see it: members carry the names that stand in the requests. */
export class Workbook {
  readonly sheets = [new Sheet("Licences")];
  readonly kept = new Map<string, Range>();
  selection: Range = new Range(this, this.sheet, { row: 0, column: 0, rows: 1, columns: 1 });

  get sheet(): Sheet {
    return this.sheets[0] as Sheet;
  }

  /** What a person does with the mouse: box from a cell, both counted from 0. */
  select(row: number, column: number, rows = 1, columns = 1): void {
    this.selection = new Range(this, this.sheet, { row, column, rows, columns });
  }

  identity = () => ({});
  GetSelectedRange = () => this.selection;
  Worksheets = {
    identity: () => ({}),
    GetItem: (name: string) => {
      const sheet = this.sheets.find((each) => each.name === name);
      if (!sheet) throw new Error("ItemNotFound");
      return new Worksheet(this, sheet);
    },
  };
  _RemoveReference = (id: string) => void this.kept.delete(id);
}

class Worksheet {
  constructor(
    private readonly workbook: Workbook,
    private readonly sheet: Sheet,
  ) {}

  identity = () => ({ Id: this.sheet.name });
  get Name() {
    return this.sheet.name;
  }
  GetRangeByIndexes = (row: number, column: number, rows: number, columns: number) =>
    new Range(this.workbook, this.sheet, { row, column, rows, columns });
}

class Range {
  private reference = "";

  constructor(
    private readonly workbook: Workbook,
    private readonly sheet: Sheet,
    private readonly box: Box,
  ) {}

  identity = () => (this.reference ? { _ReferenceId: this.reference } : {});
  _KeepReference = () => {
    this.reference ||= `reference-${this.workbook.kept.size}-${Math.random()}`;
    this.workbook.kept.set(this.reference, this);
  };

  private within(box: Partial<Box>) {
    return new Range(this.workbook, this.sheet, { ...this.box, ...box });
  }
  private read<T>(take: (row: number, column: number) => T): T[][] {
    const { row, column, rows, columns } = this.box;
    return Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (_, c) => take(row + r, column + c)));
  }
  private write(values: unknown, put: (row: number, column: number, value: unknown) => void) {
    const matrix = Array.isArray(values) ? (values as unknown[][]) : this.read(() => values);
    const fits = matrix.length === this.box.rows && matrix.every((line) => line.length === this.box.columns);
    if (!fits) throw new Error("InvalidArgument");
    matrix.forEach((line, r) => line.forEach((value, c) => put(this.box.row + r, this.box.column + c, value)));
  }

  get Address() {
    const { row, column, rows, columns } = this.box;
    const corner = (r: number, c: number) => `${columnName(c)}${r + 1}`;
    const last = rows * columns > 1 ? `:${corner(row + rows - 1, column + columns - 1)}` : "";
    return `${this.sheet.name}!${corner(row, column)}${last}`;
  }
  get RowIndex() {
    return this.box.row;
  }
  get ColumnIndex() {
    return this.box.column;
  }
  get RowCount() {
    return this.box.rows;
  }
  get CellCount() {
    return this.box.rows * this.box.columns;
  }
  get Worksheet() {
    return new Worksheet(this.workbook, this.sheet);
  }
  get Values() {
    return this.read((row, column) => this.sheet.at(row, column).value);
  }
  set Values(values: unknown) {
    this.write(values, (row, column, value) => this.sheet.put(row, column, { value, formula: "" }));
  }
  set Formulas(formulas: unknown) {
    this.write(formulas, (row, column, formula) => this.sheet.put(row, column, { formula: String(formula) }));
  }
  set NumberFormat(formats: unknown) {
    this.write(formats, (row, column, format) => this.sheet.put(row, column, { numberFormat: String(format) }));
  }

  GetCell = (row: number, column: number) =>
    this.within({ row: this.box.row + row, column: this.box.column + column, rows: 1, columns: 1 });
  GetRow = (row: number) => this.within({ row: this.box.row + row, rows: 1 });
  GetColumn = (column: number) => this.within({ column: this.box.column + column, columns: 1 });
  GetSurroundingRegion = () => this.within(this.sheet.region(this.box));
  GetUsedRangeOrNullObject = () => {
    const used = this.sheet.used(this.box);
    return used ? this.within(used) : null;
  };
  Select = () => void (this.workbook.selection = this);
}
