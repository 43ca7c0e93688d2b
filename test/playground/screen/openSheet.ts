import { ICommandService, type Worksheet } from "@univerjs/core";
import { Sheet } from "../../../src/playground/excel/workbook/sheet";
import { builtAddin } from "../builtAddin";
import { headlessGrid, type HeadlessGrid } from "../headlessGrid";

/** A sheet of the Excel, and the sheet of a headless grid that shows it. */
export interface OpenSheet {
  readonly grid: HeadlessGrid;
  readonly sheet: Sheet;
  readonly shown: Worksheet;
  readonly commands: ICommandService;
}

export async function openSheet(): Promise<OpenSheet> {
  const grid = await headlessGrid(builtAddin(), {});
  return {
    grid,
    sheet: new Sheet("{1}", "Sheet1"),
    shown: grid.workbook.getActiveSheet().getSheet(),
    commands: grid.univer.__getInjector().get(ICommandService),
  };
}
