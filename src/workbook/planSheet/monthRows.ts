import { columnLetters } from "../../list/address";
import { FIRST_MONTH, FISCAL_YEAR_START, fixedRange } from "./cells";
import { HEADING, SUM } from "./looks";
import type { SheetCell, SheetDraft, SheetBox } from "./sheetDraft";
import type { SheetInput } from "./sheetInput";

/** A column of numbers by month. */
export interface MonthColumn {
  /** Safe to be handed to Excel. */
  readonly heading: SheetCell;
  readonly numberFormat: string;
  /** Cell of one month; the row of the sheet is 0 for row 1. */
  readonly cell: (month: number, row: number) => SheetCell;
  /** In place of the cells: one formula for all months, by the cells of heading and months. */
  readonly spill?: (heading: string, months: string) => string;
}

/** How many fiscal years some months may touch, wherever they begin. */
export const yearsTouched = (months: number): number => (months === 1 ? 1 : Math.floor((months - 2) / 12) + 2);

/** The fiscal year of a month, named by the year in which it begins. */
const yearFormula = (month: string): string => `YEAR(${month})-(MONTH(${month})<${FISCAL_YEAR_START})`;

/**
 * Two blocks one below the other: sums by fiscal year, then the months with their sum.
 *
 * @param draft takes the rows
 * @param input months and their names
 * @param columns what stands beside the months
 * @param gap empty rows between the two, 1 or more
 * @returns the cells of the months, without heading and sum
 */
export function addMonthRows(draft: SheetDraft, input: SheetInput, columns: readonly MonthColumn[], gap = 1): SheetBox {
  const { plan, words, isLive } = input;
  const count = plan.months.length;
  const headings = columns.map(({ heading }) => heading);
  const years = yearsTouched(count);
  const firstYear = draft.length + 1;
  const first = firstYear + years + gap + 1;
  const box = { row: first, column: 0, rows: count, columns: 1 };
  const months = fixedRange(box);
  const columnAt = (index: number) => fixedRange({ ...box, column: index + 1 });

  draft.add([words("fiscalYear"), ...headings]);
  for (let year = 0; year < years; year++) {
    const name = year === 0 ? `=${yearFormula(FIRST_MONTH)}` : `=A${draft.length}+1`;
    const row = draft.length + 1;
    draft.add([
      name,
      ...columns.map((_, index) => `=SUMPRODUCT((${yearFormula(months)}=$A${row})*${columnAt(index)})`),
    ]);
  }
  draft.skipTo(first - 1);
  draft.add([words("month"), ...headings]);
  for (const [month, day] of plan.months.entries()) {
    const row = draft.length;
    const name = !isLive ? day : month === 0 ? `=${FIRST_MONTH}` : `=EDATE(A${row},1)`;
    draft.add([name, ...columns.map(({ cell, spill }) => (spill ? "" : cell(month, row)))]);
  }
  const sums = columns.map((_, index) => {
    const letters = columnLetters(index + 1);
    return `=SUM(${letters}${first + 1}:${letters}${first + count})`;
  });
  draft.add([words("total"), ...sums]);

  for (const [index, { spill, numberFormat }] of columns.entries()) {
    const column = index + 1;
    draft.look(firstYear, column, years, 1, { numberFormat });
    draft.look(first, column, count + 1, 1, { numberFormat });
    if (spill) {
      const heading = `${columnLetters(column)}$${first}`;
      draft.spills.push({ row: first, column, formula: spill(heading, months) });
    }
  }
  draft.look(firstYear, 0, years, 1, { numberFormat: words("fiscalYearFormat"), align: "Left" });
  draft.look(first, 0, count, 1, { numberFormat: words("monthFormat"), align: "Left" });
  for (const row of [firstYear - 1, first - 1]) {
    draft.look(row, 0, 1, 1, HEADING);
    draft.look(row, 1, 1, columns.length, { ...HEADING, align: "Right", wrap: true });
  }
  draft.look(first + count, 0, 1, columns.length + 1, SUM);
  return box;
}
