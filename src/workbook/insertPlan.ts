import type { Progress } from "../list";
import { columnLetters } from "../list/address";
import { planSheetWords } from "../locales/plan/sheet";
import type { Plan, PlannableList } from "../plan";
import type { Language } from "../rules/messages";
import { capabilities } from "./capabilities";
import { Pace } from "./pace";
import { planSections } from "./planSheet/planSections";
import { planSheet, type PlannedSheet } from "./planSheet/plannedSheet";
import type { WritableList } from "./results/lines";
import { WorkbookError } from "./workbookError";
import { beginPlan, planPart } from "./written/beginPlan";
import { fillCells } from "./written/fillCells";
import { finishPlan } from "./written/finishPlan";
import { freeTableName } from "./written/freeTableName";
import { lookAtList } from "./written/lookAtList";
import { newId } from "./written/newId";
import { freeSheetName } from "./written/plan";
import { takenBack } from "./written/takenBack";
import { undoWrite } from "./written/undoWrite";
import type { PlanRecord } from "./written/writeRecord";

function recordOf(sheet: string, isLive: boolean, { table, length, width }: PlannedSheet): PlanRecord {
  const id = newId();
  return {
    kind: "plan",
    id,
    complete: false,
    as: isLive ? "formulas" : "values",
    sheet,
    address: `A1:${columnLetters(width - 1)}${length}`,
    rows: table ? table.rows - 1 : 0,
    parts: [{ kind: "sheet", name: planPart(id), sheet }],
  };
}

/** Rows of the list that the plan speaks of, top to bottom. */
function rowsOf({ licences, leftOut }: PlannableList): number[] {
  return [...licences, ...leftOut].map(({ row }) => row).sort((a, b) => a - b);
}

/**
 * Writes a plan to a sheet of its own: the as-of date that everything follows, amounts by fiscal year and month as
 * formulas with a chart for each currency, what lapses, the rows that were left out or assumed, and the licences as an
 * Excel table. Where formulas cannot spill, amounts are values. Nothing that stands in the workbook is changed.
 *
 * @param list what was understood of the list
 * @param plannable its licences, with their prices
 * @param plan the same, planned
 * @param language of the words
 * @param onProgress told the rows written so far
 * @param signal cancels: what was written until then is taken back
 * @returns what was added, for `undoWrite`; the workbook keeps the same
 * @throws WorkbookError why it was not written, and in which state the workbook was left
 */
export async function insertPlan(
  list: WritableList,
  plannable: PlannableList,
  plan: Plan,
  language: Language,
  onProgress: (progress: Progress) => void = () => undefined,
  signal?: AbortSignal,
): Promise<PlanRecord> {
  const pace = new Pace(signal);
  const isLive = capabilities().spills;
  const words = planSheetWords(language);
  let record: PlanRecord | undefined;
  try {
    const rows = rowsOf(plannable);
    if (rows.length === 0) throw new WorkbookError("noLicence");
    const looked = await lookAtList(
      list,
      rows.map((row) => ({ row, checked: undefined })),
    );
    const table = await freeTableName();
    const sections = await planSections(plannable, plan, isLive, language, pace);
    await pace.rest();
    const planned = planSheet({ ...sections, list, plannable, plan, language, words, table, isLive });
    await pace.rest();
    const begun = recordOf(freeSheetName(words("sheet"), looked.sheetNames), isLive, planned);
    record = begun;
    await beginPlan(begun, planned, table);
    let done = 0;
    await fillCells(planPart(begun.id), 0, planned.rows(), pace, (written) =>
      onProgress({ done: (done += written), total: planned.length }),
    );
    return await finishPlan(begun, planned, language);
  } catch (error) {
    throw await takenBack(record, error, undoWrite, "partlyWritten");
  }
}
