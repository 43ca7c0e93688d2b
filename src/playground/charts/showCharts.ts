import { ICommandService } from "@univerjs/core";
import "@univerjs/sheets-ui/facade";
import { createElement } from "react";
import { createRoot } from "react-dom/client";
import type { PlaygroundWords } from "../../locales/playground";
import type { Sheet } from "../excel/workbook/sheet";
import type { Grid } from "../grid/createGrid";
import type { Screen } from "../screen/screen";
import { chartDrawing } from "./chartDrawing";
import { ChartLayer, type ShownChart } from "./ChartLayer";
import { chartPlace } from "./chartPlaces";
import "./charts.css";

/**
 * Shows the charts of the sheet in front over the cells of the grid. Univer's open packages have no charts.
 *
 * @param container the element that the grid fills
 * @param grid what the Excel shows
 * @param screen of the Excel
 * @param words for charts
 * @param locale of the Excel
 */
export function showCharts(
  container: HTMLElement,
  { univer, workbook }: Grid,
  screen: Screen,
  words: Pick<PlaygroundWords, "chart" | "chartNotDrawn">,
  locale: string,
): void {
  const layer = document.createElement("div");
  layer.className = "chart-layer";
  container.append(layer);
  const root = createRoot(layer);

  const shownCharts = (sheet: Sheet): ShownChart[] => {
    const worksheet = workbook.getActiveSheet();
    const [shown, scrolled] = [worksheet.getSheet(), worksheet.getScrollState()];
    return sheet.charts.map((chart) => ({
      id: chart.id,
      drawing: chartDrawing(chart, locale),
      place: chartPlace(chart, sheet, shown, scrolled),
    }));
  };
  const draw = () => {
    const sheet = screen.sheetInFront;
    const charts = sheet ? shownCharts(sheet) : [];
    if (charts.length > 0) coverCells(layer, container, workbook.getActiveSheet());
    root.render(createElement(ChartLayer, { charts, words }));
  };

  let isDue = false;
  const drawSoon = () => {
    if (isDue) return;
    isDue = true;
    requestAnimationFrame(() => {
      isDue = false;
      draw();
    });
  };
  screen.shown = drawSoon;
  // Scrolling, zooming, other widths, another sheet: all of them are commands of the grid.
  univer.__getInjector().get(ICommandService).onCommandExecuted(drawSoon);
  new ResizeObserver(drawSoon).observe(container);
}

/** Lays an element over the cells of the grid, without its headings, as large as the grid is zoomed. */
function coverCells(layer: HTMLElement, container: HTMLElement, sheet: ReturnType<Grid["workbook"]["getActiveSheet"]>) {
  const canvas = container.querySelector("canvas[id^='univer-sheet-main-canvas']");
  if (!canvas) return;
  const [outer, inner] = [container.getBoundingClientRect(), canvas.getBoundingClientRect()];
  const { rowHeader, columnHeader } = sheet.getSheet().getConfig();
  const zoom = sheet.getZoom();
  const [left, top] = [rowHeader.width * zoom, columnHeader.height * zoom];
  Object.assign(layer.style, {
    left: `${inner.left - outer.left + left}px`,
    top: `${inner.top - outer.top + top}px`,
    width: `${(inner.width - left) / zoom}px`,
    height: `${(inner.height - top) / zoom}px`,
    transform: `scale(${zoom})`,
    transformOrigin: "0 0",
  });
}
