import type { CheckedList, CheckedRow } from "../../list";
import type { Day } from "../../rules/days";
import type { Language } from "../../rules/messages";
import type { PolicyLibrary } from "../../rules/policy";
import { SHEET_WORDS } from "../../locales/workbook";
import type { Pace } from "../pace";
import { besideList, onOwnSheet, type Destination } from "../results/destination";
import { followedColumns } from "../results/followed";
import type { FormulaPlan } from "../results/formulas";
import { widthsIfFree } from "./freeColumns";
import { linesOf, type Line, type WritableList } from "../results/lines";
import type { LookedAt } from "./lookAtList";
import { planColumns, type PlannedColumns } from "../results/plannedColumns";
import { headingsOf } from "../results/resultColumn";
import { ownSources, sourcesOf, type Sources } from "../results/sources";

/** How results are to be written. */
export interface WriteOptions {
  readonly as: "formulas" | "values";
  readonly language: Language;
  /** The day on which the list was checked. */
  readonly asOf: Day;
  /** The policies that it was checked with. */
  readonly policies: PolicyLibrary;
}

/** Everything that is decided before the first cell is written. */
export interface Plan extends FormulaPlan {
  readonly lines: readonly Line[];
  /** Headings of the columns of formulas. */
  readonly formulaHeadings: readonly string[];
  /** Widths that the columns have now; empty on a sheet of its own. */
  readonly widths: readonly number[];
}

/** A name that no sheet has yet. */
export function freeSheetName(words: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  let name = words;
  for (let number = 2; used.has(name.toLowerCase()); number++) name = `${words} ${number}`;
  return name;
}

const isLicence = (line: Line): line is Line & { checked: CheckedRow } => line.checked !== undefined;

async function columnsFor(lines: readonly Line[], sources: Sources, options: WriteOptions, apart: boolean, pace: Pace) {
  const followed =
    options.as === "formulas" ? await followedColumns(lines, sources, options.policies, options.asOf, pace) : [];
  return planColumns(followed, sources, apart);
}

function complete(
  list: WritableList,
  { language, asOf }: WriteOptions,
  sources: Sources,
  columns: PlannedColumns,
  to: Destination,
  rest: Pick<Plan, "lines" | "widths">,
): Plan {
  const { input, headerRow } = list;
  const headers = to.apart || headerRow === null ? [] : (input.values[headerRow - input.firstRow] ?? []);
  const all = headingsOf([...columns.values, ...columns.formulas], language, headers.map(String));
  const [headings, formulaHeadings] = [all.slice(0, columns.values.length), all.slice(columns.values.length)];
  return { list, sources, columns, to, headings, formulaHeadings, asOf, language, ...rest };
}

/**
 * Decides which columns are written, and where: to the right of the list, or on a sheet of their own where those cells
 * are in use, the sheet is protected, or this Excel cannot widen a table.
 *
 * @param list what was understood
 * @param checked its licences, at least one
 * @param looked what Excel says of the list
 * @param canWiden whether a table can take columns
 * @param options how to write
 * @param pace gives the page its turns
 */
export async function makePlan(
  list: WritableList,
  checked: CheckedList,
  looked: LookedAt,
  canWiden: boolean,
  options: WriteOptions,
  pace: Pace,
): Promise<Plan> {
  const lines = linesOf(list, checked);
  if (!looked.isProtected && (looked.table === null || canWiden)) {
    await pace.rest();
    const sources = sourcesOf(list, lines, options.policies);
    await pace.rest();
    const columns = await columnsFor(lines, sources, options, false, pace);
    const to = besideList(list.input, list.headerRow, lines, columns, looked.table?.name ?? null);
    const widths = to && (await widthsIfFree(to, looked.table?.hasTotals ? 1 : 0));
    if (to && widths) return complete(list, options, sources, columns, to, { lines, widths });
  }
  const licences = lines.filter(isLicence);
  const sources = ownSources(licences, options.policies);
  const columns = await columnsFor(licences, sources, options, true, pace);
  const sheet = freeSheetName(SHEET_WORDS.results[options.language], looked.sheetNames);
  const to = onOwnSheet(sheet, licences.length, columns);
  return complete(list, options, sources, columns, to, { lines: licences, widths: [] });
}
