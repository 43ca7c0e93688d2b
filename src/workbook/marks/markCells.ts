import type { BlockCell } from "../../rules/policy";
import { workbookError, type LeftState } from "../workbookError";
import { findMarks } from "./findMarks";
import { MARK_COLOUR } from "./markColour";
import { markRule } from "./markRule";

/** A cell that is to be marked. */
export interface FaultyCell {
  /** Row of the sheet, 0 for row 1. */
  readonly row: number;
  /** 0 for column A. */
  readonly column: number;
  /** What is faulty. */
  readonly found: BlockCell;
}

const rulesOf = (context: Excel.RequestContext, sheet: string) =>
  context.workbook.worksheets.getItem(sheet).getRange().conditionalFormats;

/** Ids of all coloured rules of a sheet, people's own and ours; they last as long as the workbook is open. */
async function ruleIds(sheet: string): Promise<ReadonlySet<string>> {
  return Excel.run(async (context) => {
    const rules = rulesOf(context, sheet);
    rules.load("items/id");
    await context.sync();
    return new Set(rules.items.map(({ id }) => id));
  });
}

async function mark(sheet: string, cells: readonly FaultyCell[]): Promise<void> {
  await Excel.run(async (context) => {
    const before = await findMarks(context);
    const worksheet = context.workbook.worksheets.getItem(sheet);
    for (const { row, column, found } of cells) {
      const { custom } = worksheet.getCell(row, column).conditionalFormats.add("Custom");
      custom.rule.formula = markRule(row, column, found);
      custom.format.fill.color = MARK_COLOUR.fill;
      custom.format.font.color = MARK_COLOUR.font;
    }
    for (const each of before) each.delete();
    await context.sync();
  });
}

/** Takes back what a failed marking left: every rule that was not there before. */
async function takeBack(sheet: string, before: ReadonlySet<string>): Promise<LeftState> {
  try {
    return await Excel.run(async (context) => {
      const rules = rulesOf(context, sheet);
      rules.load("items/id");
      await context.sync();
      const added = rules.items.filter(({ id }) => !before.has(id));
      for (const rule of added) rule.delete();
      await context.sync();
      return added.length === 0 ? "unchanged" : "takenBack";
    });
  } catch {
    return "unknown";
  }
}

/**
 * Marks cells in colour, each until it is changed, in the place of all marks set before. The colour is that of a
 * conditional format, which lies over the cell: its own fill, text and formats are not touched.
 *
 * @param sheet name of the sheet
 * @param cells each once
 * @throws WorkbookError when Excel refuses; marks that had been set are taken back
 */
export async function markCells(sheet: string, cells: readonly FaultyCell[]): Promise<void> {
  const before = await ruleIds(sheet).catch((error: unknown) => {
    throw workbookError(error);
  });
  try {
    await mark(sheet, cells);
  } catch (error) {
    throw workbookError(error, await takeBack(sheet, before));
  }
}
