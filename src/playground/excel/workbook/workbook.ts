import { parseBox, splitAddress } from "./address";
import type { Area } from "./area";
import { oneCell } from "./box";
import type { DefinedName } from "./definedName";
import { Sheet } from "./sheet";
import type { Table } from "./table";

/** What is saved in the file: sheets, names, settings; and the selection, which Excel saves as well. */
export class Workbook {
  readonly sheets: Sheet[] = [];
  readonly names: DefinedName[] = [];
  /** Settings of the add-in, kept in the file: key -> JSON text. */
  readonly settings = new Map<string, string>();
  /** Whether the add-in starts with the workbook: `Background`, or `Inactive` until it is opened. */
  startState = "Inactive";
  selection: Area;
  private lastId = 0;

  /** @param firstSheet name of the one sheet that a new workbook has */
  constructor(
    firstSheet = "Sheet1",
    readonly name = "Book1.xlsx",
  ) {
    this.selection = { sheet: this.addSheet(firstSheet), box: oneCell(0, 0) };
  }

  /** The first sheet, for tests that need only one. */
  get sheet(): Sheet {
    return this.sheets[0] as Sheet;
  }

  /** Takes the settings as the add-in saved them together. */
  saveSettings(saved: Readonly<Record<string, string>>): void {
    this.settings.clear();
    for (const [key, value] of Object.entries(saved)) this.settings.set(key, value);
  }

  /** A number that nothing else in the workbook has. */
  nextId(): number {
    this.lastId += 1;
    return this.lastId;
  }

  addSheet(name = this.freeName("Sheet", (each) => this.findSheet(each) !== undefined)): Sheet {
    const number = String(this.nextId()).padStart(4, "0");
    const sheet = new Sheet(`{00000000-0001-0000-${number}-000000000000}`, name);
    this.sheets.push(sheet);
    return sheet;
  }

  freeName(stem: string, taken: (name: string) => boolean): string {
    let number = 1;
    while (taken(`${stem}${number}`)) number += 1;
    return `${stem}${number}`;
  }

  /** A sheet by its name, in any case, or by its id. */
  findSheet(nameOrId: string): Sheet | undefined {
    const wanted = nameOrId.toLowerCase();
    return this.sheets.find(({ id, name }) => name.toLowerCase() === wanted || id.toLowerCase() === wanted);
  }

  get tables(): Table[] {
    return this.sheets.flatMap(({ tables }) => tables);
  }

  /** A table by its name, in any case, or by its id. */
  findTable(nameOrId: string): Table | undefined {
    return this.tables.find(({ id, name }) => id === nameOrId || name.toLowerCase() === nameOrId.toLowerCase());
  }

  /**
   * The cells that a text names: an address with or without a sheet, a name, or a table's body.
   *
   * @param text as an add-in or a person writes it
   * @param sheet meant where the text names none
   * @returns undefined where it names no cells
   */
  findArea(text: string, sheet: Sheet): Area | undefined {
    const { sheet: named, cells } = splitAddress(text);
    const found = named === undefined ? sheet : this.findSheet(named);
    const box = parseBox(cells);
    if (found && box) return { sheet: found, box };
    const wanted = cells.toLowerCase();
    const meaning = [...(found?.names ?? []), ...this.names].find(({ name }) => name.toLowerCase() === wanted)?.meaning;
    if (typeof meaning === "object") return { ...meaning };
    const area = this.findTable(cells)?.area;
    return area && { sheet: area.sheet, box: { ...area.box, row: area.box.row + 1, rows: area.box.rows - 1 } };
  }
}
