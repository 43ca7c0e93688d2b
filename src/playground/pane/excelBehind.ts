import { connect } from "../excel/hooks/connect";
import { InMemoryExcel } from "../excel/inMemoryExcel";
import { Workbook } from "../excel/workbook/workbook";
import type { Grid } from "../grid/createGrid";
import { Screen } from "../screen/screen";
import type { PlaygroundWindow } from "./playgroundWindow";

/**
 * Puts an Excel in memory behind the grid, for the task pane that is opened next.
 *
 * @param playground the page with the grid
 * @param grid what the Excel shows
 * @param language of the Excel, and so of the pane
 * @returns the Excel
 */
export function excelBehind(playground: PlaygroundWindow, grid: Grid, language: "en" | "ja"): InMemoryExcel {
  const { name } = grid.workbook.getWorkbook().getSnapshot();
  const locale = language === "ja" ? "ja-JP" : "en-US";
  const excel = new InMemoryExcel(new Workbook("Sheet1", `${name}.xlsx`), { locale });
  const screen = new Screen(grid, excel);
  playground.connectPane = (page) => void connect(page, excel, (request) => screen.answer(request));
  return excel;
}
