import { ICommandService, type ICommandInfo, type IExecutionOptions, type IRange } from "@univerjs/core";
import { SetArrayFormulaDataMutation } from "@univerjs/engine-formula";
import {
  AddWorksheetMergeMutation,
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  RemoveWorksheetMergeMutation,
  ReorderRangeMutation,
  SetFrozenMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetColWidthMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
} from "@univerjs/sheets";
import { sheetBox, type Box } from "../excel/workbook/box";
import type { Shift } from "../excel/workbook/shift";
import type { Grid } from "../grid/createGrid";
import { boxOf } from "./gridCells";

/** Marks what the Excel in memory does to its grid, so that it does not come back as a change of the grid. */
export const fromExcel = { fromExcel: true } as const;

/** What happens in the grid, by people and by its calculation. */
export interface GridChangeListener {
  /** Values, formulas or looks; `calculated` where they are results of formulas. */
  cells(sheet: string, box: Box, calculated: boolean): void;
  /** Results that spill: which cells they fill is asked afterwards. */
  spills(): void;
  /** Sheets came, went, were moved, named, hidden or shown. */
  sheets(): void;
  /** Rows or columns came or went. */
  shifted(sheet: string, shift: Shift): void;
  widths(sheet: string): void;
  /** Cells were joined or parted, rows or columns frozen. */
  layout(sheet: string): void;
  selection(): void;
}

interface Params {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly range?: IRange;
  readonly cellValue?: Readonly<Record<number, Readonly<Record<number, unknown>>>>;
  readonly from?: { readonly subUnitId: string };
  readonly to?: { readonly subUnitId: string };
}

const sheetMutations: readonly string[] = [
  InsertSheetMutation,
  RemoveSheetMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
].map(({ id }) => id);

const movingMutations: readonly string[] = [
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  ReorderRangeMutation,
].map(({ id }) => id);

const layoutMutations: readonly string[] = [
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
  SetFrozenMutation,
].map(({ id }) => id);

const shifts: Readonly<Record<string, Pick<Shift, "kind" | "axis">>> = {
  [InsertRowMutation.id]: { kind: "insert", axis: "rows" },
  [InsertColMutation.id]: { kind: "insert", axis: "columns" },
  [RemoveRowMutation.id]: { kind: "delete", axis: "rows" },
  [RemoveColMutation.id]: { kind: "delete", axis: "columns" },
};

/** Listens to the grid. What the Excel did to it itself is left out, but for the results that the grid calculates. */
export function onGridChange({ univer, workbook }: Pick<Grid, "univer" | "workbook">, to: GridChangeListener): void {
  const unit = workbook.getId();
  univer
    .__getInjector()
    .get(ICommandService)
    .onCommandExecuted((command, options) => {
      const params = (command.params ?? {}) as Params;
      const elsewhere = params.unitId !== undefined && params.unitId !== unit;
      if (!elsewhere && !options?.["fromExcel"]) report(command, params, options, to);
    });
}

function report(
  { id }: Readonly<ICommandInfo>,
  params: Params,
  options: IExecutionOptions | undefined,
  to: GridChangeListener,
): void {
  const sheet = params.subUnitId ?? "";
  const shift = shifts[id];
  if (id === SetRangeValuesMutation.id) {
    const box = boxAround(params.cellValue ?? {});
    if (box) to.cells(sheet, box, options?.["applyFormulaCalculationResult"] === true);
  } else if (id === SetArrayFormulaDataMutation.id) to.spills();
  else if (id === SetSelectionsOperation.id || id === SetWorksheetActiveOperation.id) to.selection();
  else if (id === SetWorksheetColWidthMutation.id) to.widths(sheet);
  else if (layoutMutations.includes(id)) to.layout(sheet);
  else if (sheetMutations.includes(id)) to.sheets();
  else if (shift && params.range) to.shifted(sheet, { ...shift, box: wholeLines(params.range, shift.axis) });
  else if (movingMutations.includes(id)) {
    const moved = new Set([sheet, params.from?.subUnitId, params.to?.subUnitId].filter((each) => each));
    for (const each of moved) to.cells(each ?? "", sheetBox, false);
  }
}

function boxAround(cells: NonNullable<Params["cellValue"]>): Box | undefined {
  const rows = Object.keys(cells).map(Number);
  const columns = Object.values(cells).flatMap((line) => Object.keys(line ?? {}).map(Number));
  const [top, bottom] = extent(rows);
  const [left, right] = extent(columns);
  if (bottom < top || right < left) return undefined;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

// Not Math.min(...places): as many arguments as a filled sheet has cells are too many for a call.
function extent(places: readonly number[]): [number, number] {
  let [least, most] = [Infinity, -1];
  for (const place of places) [least, most] = [Math.min(least, place), Math.max(most, place)];
  return [least, most];
}

function wholeLines(range: IRange, axis: Shift["axis"]): Box {
  const { row, column, rows, columns } = boxOf(range);
  return axis === "rows" ? { ...sheetBox, row, rows } : { ...sheetBox, column, columns };
}
