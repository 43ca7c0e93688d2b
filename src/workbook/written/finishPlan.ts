import { columnLetters } from "../../list/address";
import { STATUS_WORDS } from "../../rules/answers";
import type { Language } from "../../rules/messages";
import { AS_OF, fixedCell, SETTING_ROWS } from "../planSheet/cells";
import type { PlannedSheet } from "../planSheet/plannedSheet";
import type { PlannedChart, SheetBox } from "../planSheet/sheetDraft";
import { STATUS_COLOURS } from "../results/statusColours";
import { LEGEND } from "../results/toCheckSheet";
import { anchored } from "./anchored";
import { planPart } from "./beginPlan";
import { loadRecords, recordsBesides, saveRecords } from "./records";
import type { PlanRecord } from "./writeRecord";

/** Title and as-of date stay in view. */
const FROZEN_ROWS = SETTING_ROWS.asOf + 1;

const cellsOf = (corner: Excel.Range, { row, column, rows, columns }: SheetBox): Excel.Range =>
  corner.getCell(row, column).getResizedRange(rows - 1, columns - 1);

function addChart(sheet: Excel.Worksheet, corner: Excel.Range, planned: PlannedChart): void {
  const { series, categories, title, axis, place } = planned;
  const chart = sheet.charts.add("ColumnStacked", cellsOf(corner, series), "Columns");
  chart.title.text = title;
  chart.legend.position = "Bottom";
  chart.axes.valueAxis.title.text = axis;
  chart.axes.valueAxis.numberFormat = "#,##0";
  // The months stand to the left of all series, so Excel is told them for each.
  for (let index = 0; index < series.columns; index++) {
    chart.series.getItemAt(index).setXAxisValues(cellsOf(corner, categories));
  }
  const cells = cellsOf(corner, place);
  chart.setPosition(cells.getCell(0, 0), cells.getLastCell());
}

/** A colour for each status, and one for rows that moved. */
function colour(corner: Excel.Range, statuses: SheetBox, language: Language): void {
  const cells = cellsOf(corner, statuses);
  const first = `$${columnLetters(statuses.column)}${statuses.row + 1}`;
  for (const status of LEGEND) {
    const { custom } = cells.conditionalFormats.add("Custom");
    custom.rule.formula = `=${first}="${STATUS_WORDS[status][language]}"`;
    custom.format.fill.color = STATUS_COLOURS[status].fill;
    custom.format.font.color = STATUS_COLOURS[status].font;
  }
  const { custom } = corner.getCell(SETTING_ROWS.moved, 1).conditionalFormats.add("Custom");
  custom.rule.formula = `=${fixedCell(SETTING_ROWS.moved, 1)}>0`;
  custom.format.fill.color = STATUS_COLOURS.ended.fill;
  custom.format.font.color = STATUS_COLOURS.ended.font;
}

/**
 * Writes the formulas that spill, after all cells that they read, the charts and the colours, and shows the sheet; then
 * the record says that everything is there.
 *
 * @param record what was added
 * @param planned what the sheet holds
 * @param language of the statuses
 * @returns the record as it is kept
 * @throws errors of office.js as they come
 */
export async function finishPlan(record: PlanRecord, planned: PlannedSheet, language: Language): Promise<PlanRecord> {
  const { draft, statuses } = planned;
  const complete = { ...record, complete: true };
  await Excel.run(async (context) => {
    const setting = loadRecords(context);
    await context.sync();
    context.application.suspendApiCalculationUntilNextSync();
    const corner = anchored(context, planPart(record.id));
    for (const { row, column, formula } of draft.spills) corner.getCell(row, column).formulas = [[formula]];
    if (statuses) colour(corner, statuses, language);
    for (const chart of draft.charts) addChart(corner.worksheet, corner, chart);
    corner.worksheet.freezePanes.freezeRows(FROZEN_ROWS);
    corner.worksheet.activate();
    corner.worksheet.getRange(AS_OF).select();
    saveRecords(context, setting, [...recordsBesides(setting, record), complete]);
    await context.sync();
  });
  return complete;
}
