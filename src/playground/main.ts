import { ILayoutService } from "@univerjs/preset-sheets-core";
import { playgroundWords } from "../locales/playground";
import { onActiveCell, readActiveCell } from "./grid/activeCell";
import type { InMemoryExcel } from "./excel/inMemoryExcel";
import { createGrid, type Grid } from "./grid/createGrid";
import { loadAddin } from "./host/loadAddin";
import { leaveWithF6 } from "./page/leaveGrid";
import "./page/page.css";
import { speakInto } from "./page/speakActiveCell";
import { taskPane, type TaskPane } from "./page/taskPane";
import { fillWords, languageOf, type Language } from "./page/words";
import type { PlaygroundWindow } from "./pane/playgroundWindow";
import type { Contract } from "./sample/contract";
import { sampleWorkbook } from "./sample/workbook";

async function open(language: Language): Promise<void> {
  const [addin, contracts] = await Promise.all([loadAddin("/addin", language), loadContracts()]);
  const container = element("grid");
  const grid = await createGrid(container, addin, language, sampleWorkbook(language, contracts));
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
  let excel: InMemoryExcel | undefined;
  const playground: PlaygroundWindow = window;
  playground.leavePane = () => toGrid.focus();
  return taskPane({
    button: element("toggle-pane"),
    place: element("pane"),
    words: playgroundWords[language],
    address: "/addin/taskpane.html",
    prepare: async () => {
      // Only now: who never opens the pane waits for none of it.
      const { excelBehind } = await import("./pane/excelBehind");
      excel = excelBehind(playground, grid, language);
    },
    shown: (isShown) => excel?.pane.show(isShown ? "Visible" : "Background"),
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
open(language).catch((error: unknown) => {
  element("grid").setAttribute("aria-busy", "false");
  const progress = element("progress");
  progress.className = "failed";
  progress.textContent = `${playgroundWords[language].notBuilt} (${String(error)})`;
});
