import { SHEET_WORDS } from "../../locales/workbook";
import type { Language } from "../../rules/messages";
import { asText } from "../results/asText";
import { newId } from "../written/newId";
import { freeSheetName } from "../written/plan";
import { loadRecords, recordsIn, recordsOfOtherKinds, saveRecords } from "../written/records";
import { takenBack } from "../written/takenBack";
import type { PoliciesRecord, PutBlock } from "../written/writeRecord";
import { WorkbookError } from "../workbookError";
import { addPutSheet } from "./putSheet";
import { undoPutPolicies } from "./undoPutPolicies";

const BLOCK_COLUMNS = 2;
/** One empty column keeps each block apart from the next one. */
const GAP = 1;
const TEXT_WIDTH = 320;

/** Names of the workbook and of its sheets, and what was written earlier. */
async function lookAtWorkbook(context: Excel.RequestContext) {
  const { worksheets, names, tables } = context.workbook;
  const setting = loadRecords(context);
  for (const each of [worksheets, names, tables]) each.load("items/name");
  await context.sync();
  const sheets = worksheets.items.map(({ name }) => name);
  // Ranges and tables share their names.
  const taken = [...names.items, ...tables.items].map(({ name }) => name);
  return { setting, sheets, taken };
}

function refuseTaken(blocks: readonly PutBlock[], taken: readonly string[]): void {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (const { name } of blocks) {
    if (used.has(name.toLowerCase())) throw new WorkbookError("nameTaken", "unchanged", name);
    used.add(name.toLowerCase());
  }
}

function writeBlocks(context: Excel.RequestContext, sheet: Excel.Worksheet, blocks: readonly PutBlock[]): void {
  for (const [place, { name, rows }] of blocks.entries()) {
    const cells = sheet.getRangeByIndexes(0, place * (BLOCK_COLUMNS + GAP), rows.length, BLOCK_COLUMNS);
    // Before the texts: cells that have the name already are found again after a fault.
    context.workbook.names.add(name, cells);
    cells.values = rows.map((row) => row.map(asText));
    cells.getColumn(0).format.autofitColumns();
    cells.getColumn(1).format.columnWidth = TEXT_WIDTH;
  }
}

/**
 * Adds one sheet at the end of the workbook, writes policy blocks on it side by side, gives each its name, and shows the
 * sheet; all of them or none.
 *
 * @param blocks their names and texts, at least one
 * @param language of the name of the sheet
 * @returns what was added, for `undoPutPolicies`; the workbook keeps the same
 * @throws WorkbookError `nameTaken` with the name that something in the workbook has, and nothing is written; or when
 *   Excel refuses: what had been written is taken back
 */
export async function putPolicies(blocks: readonly PutBlock[], language: Language): Promise<PoliciesRecord> {
  let record: PoliciesRecord | undefined;
  try {
    return await Excel.run(async (context) => {
      const { setting, sheets, taken } = await lookAtWorkbook(context);
      refuseTaken(blocks, taken);
      const name = freeSheetName(SHEET_WORDS.policies[language], sheets);
      const begun: PoliciesRecord = { kind: "policies", id: newId(), complete: false, sheet: name, blocks };
      record = begun;
      const [earlier, others] = [recordsIn(setting), recordsOfOtherKinds(setting, "policies")];
      context.application.suspendApiCalculationUntilNextSync();
      // On record before the sheet is added, so that whatever happens in between can be taken back.
      saveRecords(context, setting, [...earlier, begun]);
      const sheet = addPutSheet(context, begun);
      writeBlocks(context, sheet, blocks);
      sheet.activate();
      sheet.getRange("A1").select();
      const done = { ...begun, complete: true };
      saveRecords(context, setting, [...others, done]);
      await context.sync();
      return done;
    });
  } catch (error) {
    throw await takenBack(record, error, undoPutPolicies, "partlyPut");
  }
}
