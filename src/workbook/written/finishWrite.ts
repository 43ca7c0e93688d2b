import { columnLetters } from "../../list/address";
import { STATUS_WORDS } from "../../rules/answers";
import { columnFormulas } from "../results/formulas";
import type { Plan } from "./plan";
import { STATUS_COLOURS } from "../results/statusColours";
import { LEGEND, TO_CHECK_ROWS } from "../results/toCheckSheet";
import { partNames } from "./recordOf";
import { anchored, setNumberFormat } from "./anchored";
import { loadRecords, recordsBesides, saveRecords } from "./records";
import type { WriteRecord } from "./writeRecord";

const WIDTHS_TO_CHECK = [90, 70, 110, 130, 330, 330, 110];

/** The first cell below the heading of a column that was written. */
function below(context: Excel.RequestContext, { to, columns }: Plan, id: string, column: number): Excel.Range {
  const names = partNames(id);
  const heading = to.headingRow === null ? 0 : 1;
  const inFormulas = column >= to.formulaColumn && columns.formulas.length > 0;
  if (inFormulas && !to.apart) return anchored(context, names.formulas).getCell(heading, column - to.formulaColumn);
  return anchored(context, names.values).getCell(heading, column - to.valueColumn);
}

function writeFormulas(context: Excel.RequestContext, plan: Plan, id: string): void {
  for (const [index, column] of plan.columns.formulas.entries()) {
    const first = below(context, plan, id, plan.to.formulaColumn + index);
    for (const { offset, formula } of columnFormulas(plan, column)) {
      first.getOffsetRange(offset, 0).formulas = [[formula]];
    }
  }
}

/** One rule for each status, so that its colour follows the word, also when a formula changes it. */
function colourStatus(context: Excel.RequestContext, plan: Plan, id: string): void {
  const { columns, to, language } = plan;
  const inFormulas = columns.formulas.indexOf("status");
  const column = inFormulas >= 0 ? to.formulaColumn + inFormulas : to.valueColumn + columns.values.indexOf("status");
  const cells = below(context, plan, id, column).getResizedRange(to.rows - 1, 0);
  const first = `$${columnLetters(column)}${to.firstRow + 1}`;
  for (const status of LEGEND) {
    const { custom } = cells.conditionalFormats.add("Custom");
    custom.rule.formula = `=${first}="${STATUS_WORDS[status][language]}"`;
    custom.format.fill.color = STATUS_COLOURS[status].fill;
    custom.format.font.color = STATUS_COLOURS[status].font;
  }
}

function dressToCheck(context: Excel.RequestContext, id: string): void {
  const corner = anchored(context, partNames(id).toCheck);
  for (const [index, width] of WIDTHS_TO_CHECK.entries()) corner.getOffsetRange(0, index).format.columnWidth = width;
  corner.getCell(TO_CHECK_ROWS.title, 0).format.font.bold = true;
  setNumberFormat(corner.getCell(TO_CHECK_ROWS.asOf, 1), "yyyy-mm-dd");
  corner.getCell(TO_CHECK_ROWS.legend, 0).getResizedRange(0, 1).format.font.bold = true;
  corner.getCell(TO_CHECK_ROWS.headings, 0).getResizedRange(0, WIDTHS_TO_CHECK.length - 1).format.font.bold = true;
  for (const [index, status] of LEGEND.entries()) {
    const { format } = corner.getCell(TO_CHECK_ROWS.firstStatus + index, 0);
    format.fill.color = STATUS_COLOURS[status].fill;
    format.font.color = STATUS_COLOURS[status].font;
  }
}

/**
 * Writes the formulas, after all cells that they read, and the colours with their legend; then the record says that
 * everything is there.
 *
 * @param record what was added
 * @param plan what is written where
 * @returns the record as it is kept
 * @throws errors of office.js as they come
 */
export async function finishWrite(record: WriteRecord, plan: Plan): Promise<WriteRecord> {
  const complete = { ...record, complete: true };
  await Excel.run(async (context) => {
    const setting = loadRecords(context);
    await context.sync();
    context.application.suspendApiCalculationUntilNextSync();
    writeFormulas(context, plan, record.id);
    colourStatus(context, plan, record.id);
    dressToCheck(context, record.id);
    saveRecords(context, setting, [...recordsBesides(setting, record), complete]);
    await context.sync();
  });
  return complete;
}
