import { columnLetters } from "../../list/address";
import { isoText } from "../../rules/days";
import { asText } from "../results/asText";
import { amountFormat } from "./amountFormat";
import { fixedAmount, groupFormula, statusFormula } from "./amountFormulas";
import { HINT, SECTION } from "./looks";
import { addMonthRows, type MonthColumn } from "./monthRows";
import type { Section } from "./planSections";
import type { SheetDraft } from "./sheetDraft";
import type { SheetInput } from "./sheetInput";

/** Cells that a chart covers. */
const CHART_ROWS = 18;
const CHART_COLUMNS = 7;

type Amounts = Pick<MonthColumn, "cell" | "spill">;

/** Amounts of the plan, which hold for its as-of date only. */
const fixed = (input: SheetInput, months: readonly number[]): Amounts => ({
  cell: (month) => fixedAmount(input, months[month] ?? 0),
});

/** A formula where formulas are live, else the amounts of the plan. */
const counted = (input: SheetInput, months: readonly number[], spill: NonNullable<Amounts["spill"]>): Amounts =>
  input.isLive ? { cell: () => "", spill } : { cell: (month) => months[month] ?? 0 };

/** All renewed together, then as the status says with what formulas cannot follow of it. */
function sumColumns(
  input: SheetInput,
  section: Section,
  renewed: number,
): Pick<MonthColumn, "heading" | "cell" | "spill">[] {
  const { words } = input;
  const { currency, status, fixedStatus } = section;
  const first = fixedStatus ? 4 : 3;
  const [from, to] = [columnLetters(first), columnLetters(first + renewed - 1)];
  const late = columnLetters(3);
  const statusSpill = (_: string, cells: string) => {
    const formula = statusFormula(input, currency, cells);
    return fixedStatus ? `${formula}+${cells.replaceAll("$A$", `$${late}$`)}` : formula;
  };
  return [
    { heading: words("renew"), cell: (_, row) => `=SUM(${from}${row + 1}:${to}${row + 1})` },
    { heading: words("status"), ...counted(input, status, statusSpill) },
    ...(fixedStatus ? [{ heading: words("fixedStatus"), ...fixed(input, fixedStatus) }] : []),
  ];
}

/**
 * What renewals cost in one currency: by fiscal year and by month, first all together and as the status says, then a
 * column for each group; between the two a chart of the months.
 */
export function addSection(draft: SheetDraft, input: SheetInput, section: Section): void {
  const { words, plan } = input;
  const { currency, groups, fixedRenew, fixedStatus } = section;
  const values = { currency, asOf: isoText(plan.asOf) };
  const numberFormat = amountFormat(currency, input.licences);
  const live = [
    ...[...groups].map(([label, months]) => ({
      heading: asText(label),
      ...counted(input, months, (heading) => groupFormula(input, currency, heading)),
    })),
    ...(fixedRenew ? [{ heading: words("fixedRenew"), ...fixed(input, fixedRenew) }] : []),
  ];
  const renewed = live.length > 0 ? live : [{ heading: words("allGroups"), cell: () => 0 }];
  const sums = sumColumns(input, section, renewed.length);
  const top = draft.add([asText(currency ? words("amountsIn", values) : words("amounts"))]);
  draft.look(top, 0, 1, 1, SECTION);
  if (fixedRenew ?? fixedStatus) draft.look(draft.add([asText(words("fixedNote", values))]), 0, 1, 1, HINT);
  const columns = [...sums, ...renewed].map((each) => ({ ...each, numberFormat }));
  // A blank row above the chart, and one below it.
  const months = addMonthRows(draft, input, columns, CHART_ROWS + 2);
  draft.charts.push({
    series: { row: months.row - 1, column: sums.length + 1, rows: months.rows + 1, columns: renewed.length },
    categories: months,
    title: currency ? words("chartIn", values) : words("chart"),
    axis: currency || words("axis"),
    place: { row: months.row - 2 - CHART_ROWS, column: 0, rows: CHART_ROWS, columns: CHART_COLUMNS },
  });
  draft.add();
}
