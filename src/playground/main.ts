import { ILayoutService } from "@univerjs/preset-sheets-core";
import { playgroundWords } from "../locales/playground";
import { onActiveCell, readActiveCell } from "./grid/activeCell";
import { createGrid } from "./grid/createGrid";
import { loadAddin } from "./host/loadAddin";
import { leaveWithF6 } from "./page/leaveGrid";
import "./page/page.css";
import { speakInto } from "./page/speakActiveCell";
import { fillWords, languageOf, type Language } from "./page/words";
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
  leaveWithF6(element("page-header"), toGrid, focusGrid);
  await grid.api.getFormula().onCalculationResultApplied();
  container.setAttribute("aria-busy", "false");
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
