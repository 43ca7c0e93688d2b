import type { Sheet } from "../excel/workbook/sheet";

/** Which sheet of the grid shows which sheet of the Excel in memory. */
export class SheetPairs {
  private readonly ids = new Map<Sheet, string>();
  private readonly sheets = new Map<string, Sheet>();

  /** The grid's id of a sheet; undefined while the grid does not show it. */
  idOf(sheet: Sheet): string | undefined {
    return this.ids.get(sheet);
  }

  sheetOf(id: string): Sheet | undefined {
    return this.sheets.get(id);
  }

  get all(): readonly (readonly [Sheet, string])[] {
    return [...this.ids];
  }

  add(sheet: Sheet, id: string): void {
    this.ids.set(sheet, id);
    this.sheets.set(id, sheet);
  }

  remove(sheet: Sheet): void {
    const id = this.ids.get(sheet);
    this.ids.delete(sheet);
    if (id !== undefined) this.sheets.delete(id);
  }
}
