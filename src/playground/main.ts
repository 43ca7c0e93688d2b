import { ILayoutService } from "@univerjs/preset-sheets-core";
import { playgroundWords } from "../locales/playground";
import { onActiveCell, readActiveCell } from "./grid/activeCell";
import { createGrid, type Grid } from "./grid/createGrid";
import { loadAddin } from "./host/loadAddin";
import { excelApiOf, sampleSizeOf } from "./page/address";
import { offerExcelVersions, offerSampleSizes } from "./page/choices";
import { developerTools } from "./page/developerTools";
import { leaveWithF6 } from "./page/leaveGrid";
import "./page/page.css";
import { speakInto } from "./page/speakActiveCell";
import { taskPane, type TaskPane } from "./page/taskPane";
import { fillWords, languageOf, type Language } from "./page/words";
import type { ExcelBehind } from "./pane/excelBehind";
import type { PlaygroundWindow } from "./pane/playgroundWindow";
import type { Contract } from "./sample/contract";
import { sampleWorkbook } from "./sample/workbook";

async function open(language: Language): Promise<void> {
  const [addin, contracts] = await Promise.all([loadAddin("/addin", language), loadContracts()]);
  const container = element("grid");
  const grid = await createGrid(
    container,
    addin,
    language,
    sampleWorkbook(language, contracts, sampleSizeOf(location.search)),
  );
  const speak = speakInto(element("active-cell"), playgroundWords[language].blankCell);
  onActiveCell(grid, () => speak(readActiveCell(grid.workbook)));
  const toGrid = element("to-grid");
  const focusGrid = () => grid.univer.__getInjector().get(ILayoutService).focus();
  toGrid.addEventListener("click", focusGrid);
  const pane = openPaneWithButton(grid, language, toGrid);
  // F6 goes around: grid, pane where it is open, header.
  leaveWithF6(element("page-header"), { focus: () => (pane.isShown() ? pane : toGrid).focus() }, focusGrid);
  await grid.api.getFormula().onCalculationResultApplied();
  container.setAttribute("aria-busy", "false");
  element("toggle-pane").removeAttribute("disabled");
}

function openPaneWithButton(grid: Grid, language: Language, toGrid: HTMLElement): TaskPane {
  const words = playgroundWords[language];
  const says = { fault: element("fault-state"), missing: element("missing") };
  const tools = developerTools(element("faults") as HTMLFormElement, says, words);
  let excel: ExcelBehind | undefined;
  const playground: PlaygroundWindow = window;
  playground.leavePane = () => toGrid.focus();
  return taskPane({
    button: element("toggle-pane"),
    place: element("pane"),
    words,
    address: "/addin/taskpane.html",
    prepare: async () => {
      // Only now: who never opens the pane waits for none of it.
      const { excelBehind } = await import("./pane/excelBehind");
      const excelApi = excelApiOf(location.search);
      excel = excelBehind(playground, grid, { language, excelApi, place: element("grid"), answered: tools.refresh });
      tools.attach(excel);
    },
    shown: (isShown) => excel?.paneIsShown(isShown),
  });
}

async function loadContracts(): Promise<Contract[]> {
  const response = await fetch("contracts.json");
  return (await response.json()) as Contract[];
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`index.html has no #${id}`);
  return found;
}

const language = languageOf(location.search, navigator.language);
fillWords(document, language);
offerSampleSizes(element("sample") as HTMLSelectElement, playgroundWords[language], language, location);
offerExcelVersions(element("excel-version") as HTMLSelectElement, location);
open(language).catch((error: unknown) => {
  element("grid").setAttribute("aria-busy", "false");
  const progress = element("progress");
  progress.className = "failed";
  progress.textContent = `${playgroundWords[language].notBuilt} (${String(error)})`;
});
