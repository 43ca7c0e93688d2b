import { playgroundWords } from "../../locales/playground";
import { showCharts } from "../charts/showCharts";
import { connect } from "../excel/hooks/connect";
import { InMemoryExcel } from "../excel/inMemoryExcel";
import { olderExcel } from "../excel/settings";
import { Workbook } from "../excel/workbook/workbook";
import type { Grid } from "../grid/createGrid";
import { Screen } from "../screen/screen";
import { armFault, isFaulty } from "./armFault";
import type { FaultyExcel } from "./fault";
import type { PlaygroundWindow } from "./playgroundWindow";

/** The Excel behind the grid, as far as the page has to do with it. */
export interface ExcelBehind extends FaultyExcel {
  /** Tells the add-in whether its pane is shown. */
  readonly paneIsShown: (isShown: boolean) => void;
}

/** Which Excel it is. */
export interface ExcelWanted {
  /** Language of the Excel, and so of the pane. */
  readonly language: "en" | "ja";
  /** Version of ExcelApi of an older Excel; undefined for a current one. */
  readonly excelApi: string | undefined;
  /** The element that the grid fills. */
  readonly place: HTMLElement;
  /** Called after each request of the pane. */
  readonly answered: () => void;
}

/**
 * Puts an Excel in memory behind the grid, for the task pane that is opened next.
 *
 * @param playground the page with the grid
 * @param grid what the Excel shows
 * @param wanted which Excel
 * @returns the Excel
 */
export function excelBehind(playground: PlaygroundWindow, grid: Grid, wanted: ExcelWanted): ExcelBehind {
  const { name } = grid.workbook.getWorkbook().getSnapshot();
  const locale = wanted.language === "ja" ? "ja-JP" : "en-US";
  const version = wanted.excelApi === undefined ? {} : olderExcel(wanted.excelApi);
  const excel = new InMemoryExcel(new Workbook("Sheet1", `${name}.xlsx`), { ...version, locale });
  const screen = new Screen(grid, excel);
  showCharts(wanted.place, grid, screen, playgroundWords[wanted.language], locale);
  let seconds = 0;
  const answer = async (request: string) => {
    if (seconds > 0) await new Promise((resolve) => setTimeout(resolve, seconds * 1_000));
    const answered = await screen.answer(request);
    wanted.answered();
    return answered;
  };
  playground.connectPane = (page) => void connect(page, excel, answer);
  return {
    paneIsShown: (isShown) => excel.pane.show(isShown ? "Visible" : "Background"),
    arm: (fault) => {
      armFault(excel, fault);
      seconds = fault.kind === "slow" ? fault.seconds : 0;
    },
    isArmed: () => seconds > 0 || isFaulty(excel),
    unimplemented: () => excel.unimplemented,
  };
}
