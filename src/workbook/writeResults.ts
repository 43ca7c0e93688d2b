import type { CheckedList, Progress } from "../list";
import { checkOwnPolicies } from "./checkOwnPolicies";
import { capabilities } from "./capabilities";
import { Pace } from "./pace";
import { linesOf, type WritableList } from "./results/lines";
import { lookAtList } from "./written/lookAtList";
import { makePlan, type Plan, type WriteOptions } from "./written/plan";
import { plannedCell } from "./results/plannedColumns";
import { partNames, recordOf } from "./written/recordOf";
import { toCheckLength, toCheckRows } from "./results/toCheckSheet";
import { WorkbookError } from "./workbookError";
import { beginWrite } from "./written/beginWrite";
import { fillCells } from "./written/fillCells";
import { finishWrite } from "./written/finishWrite";
import { newId } from "./written/newId";
import { takenBack } from "./written/takenBack";
import { undoWrite } from "./written/undoWrite";
import type { WriteRecord } from "./written/writeRecord";

export type { WriteOptions } from "./written/plan";

/** Cells of the columns of values, row by row. */
function* valueRows({ list, lines, columns, sources, language }: Plan) {
  const endsFeedFormulas = columns.formulas.length > 0 && sources.end.kind === "own";
  for (const line of lines) {
    yield columns.values.map((column) => plannedCell(list, line, column, endsFeedFormulas, language));
  }
}

async function fill(
  record: WriteRecord,
  plan: Plan,
  checked: CheckedList,
  onProgress: (progress: Progress) => void,
  pace: Pace,
): Promise<WriteRecord> {
  const names = partNames(record.id);
  const total = plan.to.rows + toCheckLength(checked);
  await pace.rest();
  let done = 0;
  const written = (rows: number) => onProgress({ done: (done += rows), total });
  await fillCells(names.values, plan.to.headingRow === null ? 0 : 1, valueRows(plan), pace, written);
  const { asOf, language, list } = plan;
  await fillCells(names.toCheck, 0, toCheckRows(list.input.sheet, checked, asOf, language), pace, written);
  return finishWrite(record, plan);
}

/**
 * Writes what a check found: new columns to the right of the list, or a sheet of their own where those cells are not
 * free, and a sheet that lists the rows to check. Nothing that stands in the workbook is changed.
 *
 * @param list what was understood of the list
 * @param checked its licences
 * @param options formulas (each column one spilled formula, where its answers are the same) or values; the language of
 *   the words; the day on which the list was checked, and the policies
 * @param onProgress told the rows written so far
 * @param signal cancels: what was written until then is taken back
 * @returns what was added, for `undoWrite`; the workbook keeps the same
 * @throws WorkbookError why it was not written, and in which state the workbook was left
 */
export async function writeResults(
  list: WritableList,
  checked: CheckedList,
  options: WriteOptions,
  onProgress: (progress: Progress) => void = () => undefined,
  signal?: AbortSignal,
): Promise<WriteRecord> {
  const pace = new Pace(signal);
  const { spills, tableResize } = capabilities();
  // Without spilling, formulas would be one call a cell: thousands of them freeze Excel.
  const how: WriteOptions = spills ? options : { ...options, as: "values" };
  let record: WriteRecord | undefined;
  try {
    const lines = linesOf(list, checked);
    await pace.rest();
    if (lines.length === 0) throw new WorkbookError("noLicence");
    const looked = await lookAtList(list, lines);
    await checkOwnPolicies(checked, options.policies);
    const plan = await makePlan(list, checked, looked, tableResize, how, pace);
    const planned = recordOf(newId(), plan, looked, checked);
    pace.check();
    record = planned;
    await beginWrite(planned, plan, plan.to.apart ? null : (looked.table?.id ?? null));
    return await fill(planned, plan, checked, onProgress, pace);
  } catch (error) {
    throw await takenBack(record, error, undoWrite, "partlyWritten");
  }
}
