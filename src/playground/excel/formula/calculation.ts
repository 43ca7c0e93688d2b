import { AreaSet } from "../workbook/areaSet";
import type { Area } from "../workbook/area";
import { oneCell } from "../workbook/box";
import type { Box } from "../workbook/box";
import { CellError } from "../workbook/cell";
import type { Sheet } from "../workbook/sheet";
import { canSpill, clearSpill, spill, spillBox } from "../workbook/spill";
import type { Computed } from "../workbook/spill";
import type { Workbook } from "../workbook/workbook";
import { computedRows, thrownError } from "./exchange";
import { parseFormula } from "./expression";
import { referencedAreas } from "./references";
import type { FormulaPlace } from "./references";

export type CalculationMode = "Automatic" | "AutomaticExceptTables" | "Manual";

/** Calculates one formula; the result may come later. */
export type EvaluateFormula = (formula: string, place: FormulaPlace) => unknown;

/** Formulas that depend on each other in a circle end here. */
const mostRounds = 100;

/** Keeps formulas up to date: which ones must be calculated, and when. */
export class Calculation {
  mode: CalculationMode = "Automatic";
  /** Somebody else calculates, and puts the results into the cells: the grid of the playground. */
  isElsewhere = false;
  private isSuspended = false;
  private entered = new AreaSet();
  private touched = new AreaSet();

  constructor(
    private readonly workbook: Workbook,
    private readonly evaluate: EvaluateFormula,
    /** Called for each sheet that was calculated. */
    private readonly calculated: (sheet: Sheet) => void,
  ) {}

  get isWaiting(): boolean {
    return !this.entered.isEmpty || !this.touched.isEmpty;
  }

  /** Notes cells that were written: formulas among them, and formulas that read them, must be calculated. */
  enter(area: Area): void {
    if (this.isElsewhere) return;
    this.entered.add(area);
    this.touched.add(area);
  }

  /** Holds calculation back until the end of the request. */
  suspend(): void {
    this.isSuspended = true;
  }

  /** Calculates before values are handed over, unless that is held back or left to the person. */
  beforeReading(): void {
    if (this.isSuspended || !this.isWaiting) return;
    if (this.mode === "Manual") this.runEntered();
    else this.run();
  }

  endOfRequest(): void {
    this.isSuspended = false;
    this.beforeReading();
  }

  /** Calculates every formula again. */
  runAll(): void {
    for (const sheet of this.workbook.sheets) {
      for (const { row, column } of sheet.formulaPlaces()) this.enter({ sheet, box: oneCell(row, column) });
    }
    this.run();
  }

  run(): void {
    const sheets = new Set<Sheet>();
    for (let round = 0; this.isWaiting && round < mostRounds; round++) {
      const due = this.due();
      this.entered = new AreaSet();
      this.touched = new AreaSet();
      for (const place of due) {
        sheets.add(place.sheet);
        this.calculate(place);
      }
    }
    for (const sheet of sheets) this.calculated(sheet);
  }

  /** In manual mode a formula is calculated when it is entered; what reads its cell waits. */
  private runEntered(): void {
    const due = this.all().filter((place) => this.isEntered(place));
    this.entered = new AreaSet();
    for (const place of due) this.calculate(place);
  }

  private all(): FormulaPlace[] {
    return this.workbook.sheets.flatMap((sheet) => sheet.formulaPlaces().map((place) => ({ sheet, ...place })));
  }

  private isEntered({ sheet, row, column }: FormulaPlace): boolean {
    return this.entered.meets({ sheet, box: oneCell(row, column) });
  }

  private due(): FormulaPlace[] {
    return this.all().filter((place) => {
      const { sheet, row, column } = place;
      if (this.isEntered(place)) return true;
      const expression = parseFormula(sheet.at(row, column).formula);
      if (!expression) return false;
      return referencedAreas(expression, this.workbook, place).some((area) => this.touched.meets(area));
    });
  }

  private calculate(place: FormulaPlace): void {
    const { sheet, row, column } = place;
    const { formula } = sheet.at(row, column);
    let returned: unknown;
    try {
      returned = this.evaluate(formula, place);
    } catch (error) {
      return this.put(place, [[thrownError(error)]]);
    }
    if (!(returned instanceof Promise)) return this.put(place, computedRows(returned));
    this.put(place, [[{ value: new CellError("#BUSY!") }]]);
    void returned.then(
      (value) => this.putLater(place, formula, computedRows(value)),
      (error: unknown) => this.putLater(place, formula, [[thrownError(error)]]),
    );
  }

  private putLater(place: FormulaPlace, formula: string, rows: readonly (readonly Computed[])[]): void {
    const { sheet, row, column } = place;
    // The formula may be gone by now.
    if (sheet.at(row, column).formula !== formula) return;
    this.put(place, rows);
    this.beforeReading();
    this.calculated(sheet);
  }

  private put({ sheet, row, column }: FormulaPlace, rows: readonly (readonly Computed[])[]): void {
    const anchor = { row, column };
    this.touched.add({ sheet, box: spillBox(sheet, anchor) });
    clearSpill(sheet, anchor);
    const box: Box = { row, column, rows: rows.length, columns: rows[0]?.length ?? 1 };
    const cell = sheet.cell(row, column);
    const [[first] = []] = rows;
    if (box.rows * box.columns === 1) {
      cell.value = first?.value ?? 0;
      if (first?.numberFormat && cell.numberFormat === "General") cell.numberFormat = first.numberFormat;
    } else if (canSpill(sheet, anchor, box)) spill(sheet, anchor, rows, box);
    else cell.value = new CellError("#SPILL!");
    this.touched.add({ sheet, box: spillBox(sheet, anchor) });
  }
}
