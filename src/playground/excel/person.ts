import type { InMemoryExcel } from "./inMemoryExcel";
import { writeEntries } from "./members/range/values";
import type { Area } from "./workbook/area";

/** What a person does in the Excel in memory, with mouse and keyboard. */
export class Person {
  constructor(private readonly excel: InMemoryExcel) {}

  /** Selects cells: an address, a name or a table; on the visible sheet where none is named. */
  select(cells: string): void {
    this.excel.select(this.area(cells));
  }

  /**
   * Types into cells; dates, numbers and formulas are read as Excel reads them.
   *
   * @param entries one entry for all cells, or rows of entries of the cells' size
   */
  type(cells: string, entries: string | number | boolean | readonly (readonly unknown[])[]): void {
    writeEntries(this.area(cells), entries, this.excel);
    this.excel.calculation.endOfRequest();
  }

  private area(cells: string): Area {
    const { workbook } = this.excel;
    const area = workbook.findArea(cells, workbook.selection.sheet);
    if (!area) throw new Error(`No cells are named ${cells}`);
    return area;
  }
}
