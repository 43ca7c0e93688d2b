import type { Area } from "../workbook/area";
import { bounding, intersection, oneCell } from "../workbook/box";
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

type Boxes = Map<Sheet, Box[]>;

/** So many boxes are compared one by one; more are taken together. */
const mostBoxes = 32;
/** Formulas that depend on each other in a circle end here. */
const mostRounds = 100;

function note(boxes: Boxes, { sheet, box }: Area): void {
  const known = boxes.get(sheet) ?? [];
  boxes.set(sheet, known.length < mostBoxes ? [...known, box] : [known.reduce(bounding, box)]);
}

const meets = (boxes: Boxes, { sheet, box }: Area) =>
  boxes.get(sheet)?.some((each) => intersection(each, box) !== undefined) ?? false;

/** Keeps formulas up to date: which ones must be calculated, and when. */
export class Calculation {
  mode: CalculationMode = "Automatic";
  private isSuspended = false;
  private entered: Boxes = new Map();
  private touched: Boxes = new Map();

  constructor(
    private readonly workbook: Workbook,
    private readonly evaluate: EvaluateFormula,
    /** Called for each sheet that was calculated. */
    private readonly calculated: (sheet: Sheet) => void,
  ) {}

  get isWaiting(): boolean {
    return this.entered.size + this.touched.size > 0;
  }

  /** Notes cells that were written: formulas among them, and formulas that read them, must be calculated. */
  enter(area: Area): void {
    note(this.entered, area);
    note(this.touched, area);
  }

  /** Holds calculation back until the end of the request. */
  suspend(): void {
    this.isSuspended = true;
  }

  /** Calculates before values are handed over, unless that is held back or left to the person. */
  beforeReading(): void {
    if (!this.isSuspended && this.mode !== "Manual") this.run();
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
      this.entered = new Map();
      this.touched = new Map();
      for (const place of due) {
        sheets.add(place.sheet);
        this.calculate(place);
      }
    }
    for (const sheet of sheets) this.calculated(sheet);
  }

  private due(): FormulaPlace[] {
    const all = this.workbook.sheets.flatMap((sheet) => sheet.formulaPlaces().map((place) => ({ sheet, ...place })));
    return all.filter((place) => {
      const { sheet, row, column } = place;
      if (meets(this.entered, { sheet, box: oneCell(row, column) })) return true;
      const expression = parseFormula(sheet.at(row, column).formula);
      if (!expression) return false;
      return referencedAreas(expression, this.workbook, place).some((area) => meets(this.touched, area));
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
    note(this.touched, { sheet, box: spillBox(sheet, anchor) });
    clearSpill(sheet, anchor);
    const box: Box = { row, column, rows: rows.length, columns: rows[0]?.length ?? 1 };
    const cell = sheet.cell(row, column);
    const [[first] = []] = rows;
    if (box.rows * box.columns === 1) {
      cell.value = first?.value ?? 0;
      if (first?.numberFormat && cell.numberFormat === "General") cell.numberFormat = first.numberFormat;
    } else if (canSpill(sheet, anchor, box)) spill(sheet, anchor, rows, box);
    else cell.value = new CellError("#SPILL!");
    note(this.touched, { sheet, box: spillBox(sheet, anchor) });
  }
}
