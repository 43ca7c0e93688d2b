import { FormulaCalculationSessionService } from "@univerjs/sheets-formula";
import type { Answer, InMemoryExcel } from "../excel/inMemoryExcel";
import type { Sheet } from "../excel/workbook/sheet";
import type { Grid } from "../grid/createGrid";
import { showConditionalColours } from "./conditionalColours";
import { FromGrid } from "./fromGrid";
import { onGridChange } from "./gridChanges";
import { selectInGrid } from "./selections";
import { SheetPairs } from "./sheetPairs";
import { showTables } from "./showTables";
import { ToGrid } from "./toGrid";

/** A calculation that takes longer is not waited for: the request is answered with what is there. */
const LONGEST_WAIT = 20_000;

/** The grid as the screen of an Excel in memory: it shows its workbook, calculates it, and is typed into. */
export class Screen {
  private readonly fromGrid: FromGrid;
  private readonly toGrid: ToGrid;
  private readonly pairs = new SheetPairs();
  private calculating: Promise<void> | undefined;
  private flushIsDue = false;

  /**
   * @param grid with a workbook open
   * @param excel a new one; from now on it holds what the grid shows
   */
  constructor(
    private readonly grid: Grid,
    private readonly excel: InMemoryExcel,
  ) {
    excel.calculation.isElsewhere = true;
    const toGrid = new ToGrid(grid, excel, this.pairs);
    this.toGrid = toGrid;
    this.fromGrid = new FromGrid(
      grid,
      excel,
      this.pairs,
      (kind) => this.noted(kind),
      (area) => toGrid.changed(area, "RangeEdited"),
    );
    this.fromGrid.sheets();
    this.fromGrid.spills();
    this.fromGrid.selection();
    this.fromGrid.flush();
    excel.watcher = this.toGrid;
    onGridChange(grid, this.fromGrid);
    showConditionalColours(grid, this.pairs);
    showTables(grid, this.pairs);
  }

  /** Called whenever the Excel and the grid have taken over from each other. */
  shown: () => void = () => undefined;

  /** The sheet that the grid shows now. */
  get sheetInFront(): Sheet | undefined {
    return this.pairs.sheetOf(this.grid.workbook.getWorkbook().getActiveSheet().getSheetId());
  }

  /** Answers a request of the add-in from what the grid shows, and shows what the request changed. */
  async answer(request: string): Promise<Answer> {
    // Values of formulas are those after calculation, as in Excel.
    await this.calculating;
    this.fromGrid.flush();
    const { selection } = this.excel.workbook;
    const answer = this.excel.answer(request);
    this.show();
    if (this.excel.workbook.selection !== selection) selectInGrid(this.grid, this.pairs, this.excel.workbook.selection);
    return answer;
  }

  private show(): void {
    if (this.toGrid.flush()) this.waitForCalculation();
    this.shown();
  }

  private noted(kind: "edited" | "other"): void {
    if (kind === "edited") this.waitForCalculation();
    if (this.flushIsDue) return;
    this.flushIsDue = true;
    // One command of the grid is many changes: they are taken over together, after it.
    setTimeout(() => {
      this.flushIsDue = false;
      this.fromGrid.flush();
      this.show();
    });
  }

  private waitForCalculation(): void {
    if (this.calculating) return;
    const session = this.grid.univer.__getInjector().get(FormulaCalculationSessionService);
    const done = () => {
      this.calculating = undefined;
    };
    this.calculating = session.waitForLatestApplied(LONGEST_WAIT).then(done, done);
  }
}
