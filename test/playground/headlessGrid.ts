import { CellValueType, LocaleType, type ICellData, type IWorkbookData, type Nullable } from "@univerjs/core";
import { FormulaDataModel, UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import "@univerjs/engine-formula/facade";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import "@univerjs/sheets-formula/facade";
import words from "@univerjs/sheets-formula/locale/en-US";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import "@univerjs/sheets/facade";
import { functionHints } from "../../src/playground/bridge/functionHints";
import { sentenceOf } from "../../src/playground/bridge/errorValue";
import { worksheetFunctions } from "../../src/playground/bridge/worksheetFunction";
import type { FunctionHost } from "../../src/playground/host/customFunctions";
import type { Metadata } from "../../src/playground/host/metadata";
import { showSpillFormats } from "../../src/playground/grid/spillFormats";
import type { Grid } from "../../src/playground/grid/createGrid";
import { startUniver } from "../../src/playground/grid/startUniver";

/** What a cell of the grid holds after calculation. */
export interface CalculatedCell {
  /** Serials for dates; "" for a blank. */
  readonly value: string | number | boolean;
  readonly format: string | undefined;
  readonly sentence: string | undefined;
}

/** Addresses are of the first sheet unless a sheet is named by its id. */
export interface HeadlessGrid extends Grid {
  readonly cell: (address: string, sheet?: string) => CalculatedCell;
  /** The rows that the formula in a cell fills: its spill, or the cell alone. */
  readonly spill: (address: string, sheet?: string) => CalculatedCell[][];
  readonly type: (address: string, value: string | number) => Promise<void>;
  readonly dispose: () => void;
}

interface LoadedAddin {
  readonly metadata: Metadata;
  readonly host: FunctionHost;
}

// Univer keeps parsed formulas for the whole process, by workbook: two grids with one id would share answers.
let opened = 0;

/** A headless grid with one sheet of cells. */
export function headlessGrid(
  addin: LoadedAddin,
  cellData: Record<number, Record<number, ICellData>>,
): Promise<HeadlessGrid> {
  const sheet = { id: "sheet", name: "Sheet1", rowCount: 400, columnCount: 60, cellData };
  return headlessWorkbook(addin, { sheetOrder: ["sheet"], sheets: { sheet } });
}

/** The playground's grid without a page: the same engine and the same bridge to the functions. */
export async function headlessWorkbook(addin: LoadedAddin, data: Partial<IWorkbookData>): Promise<HeadlessGrid> {
  const { univer, api } = startUniver({
    plugins: [
      [UniverFormulaEnginePlugin, { function: worksheetFunctions(addin.metadata, addin.host) }],
      UniverSheetsPlugin,
      [UniverSheetsFormulaPlugin, { description: functionHints(addin.metadata) }],
    ],
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: words },
  });
  const id = `headless-${++opened}`;
  const workbook = api.createWorkbook({ ...data, id });
  const injector = univer.__getInjector();
  showSpillFormats(injector);
  await api.getFormula().onCalculationResultApplied();

  const worksheetOf = (sheet = data.sheetOrder?.[0] ?? "") => {
    const worksheet = workbook.getSheetBySheetId(sheet);
    if (!worksheet) throw new Error(`no sheet ${sheet}`);
    return worksheet;
  };
  const formulas = injector.get(FormulaDataModel);
  const read = (worksheet: FWorksheet, row: number, column: number): CalculatedCell => {
    const model = worksheet.getSheet();
    const spilled = formulas.getArrayFormulaCellData()[id]?.[worksheet.getSheetId()]?.[row]?.[column];
    return calculated(spilled ?? model.getCellRaw(row, column), model.getCell(row, column), workbook);
  };

  return {
    univer,
    api,
    workbook,
    cell: (address, sheet) => {
      const worksheet = worksheetOf(sheet);
      const range = worksheet.getRange(address);
      return read(worksheet, range.getRow(), range.getColumn());
    },
    spill: (address, sheet) => {
      const worksheet = worksheetOf(sheet);
      const anchor = worksheet.getRange(address);
      const [row, column] = [anchor.getRow(), anchor.getColumn()];
      const range = formulas.getArrayFormulaRange()[id]?.[worksheet.getSheetId()]?.[row]?.[column];
      const { endRow, endColumn } = range ?? { endRow: row, endColumn: column };
      return Array.from({ length: endRow - row + 1 }, (_, down) =>
        Array.from({ length: endColumn - column + 1 }, (_unused, across) =>
          read(worksheet, row + down, column + across),
        ),
      );
    },
    type: async (address, value) => {
      worksheetOf().getRange(address).setValue(value);
      await api.getFormula().onCalculationResultApplied();
    },
    dispose: () => univer.dispose(),
  };
}

function calculated(raw: Nullable<ICellData>, shown: Nullable<ICellData>, workbook: FWorkbook): CalculatedCell {
  const style = workbook.getWorkbook().getStyles().getStyleByCell(shown);
  // Univer keeps booleans as 1 and 0.
  const value = raw?.t === CellValueType.BOOLEAN ? Boolean(Number(raw.v)) : (raw?.v ?? "");
  return { value, format: style?.n?.pattern, sentence: sentenceOf(shown) };
}
