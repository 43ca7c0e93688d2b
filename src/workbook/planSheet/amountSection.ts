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

const CHART_ROWS = 20;
const CHART_COLUMNS = 8;

type Amounts = Pick<MonthColumn, "cell" | "spill">;

/** Amounts of the plan, which hold for its as-of date only. */
const fixed = (input: SheetInput, months: readonly number[]): Amounts => ({
  cell: (month) => fixedAmount(input, months[month] ?? 0),
});

/** A formula where formulas are live, else the amounts of the plan. */
const counted = (input: SheetInput, months: readonly number[], spill: NonNullable<Amounts["spill"]>): Amounts =>
  input.isLive ? { cell: () => "", spill } : { cell: (month) => months[month] ?? 0 };

/**
 * What renewals cost in one currency: by fiscal year and by month, a column for each group, then all together and as
 * the status says; beside it a chart of the months.
 */
export function addSection(draft: SheetDraft, input: SheetInput, section: Section): void {
  const { words, plan } = input;
  const { currency, groups, status, fixedRenew, fixedStatus } = section;
  const values = { currency, asOf: isoText(plan.asOf) };
  const numberFormat = amountFormat(currency, input.licences);
  const column = (heading: string, amounts: Amounts): MonthColumn => ({
    heading: asText(heading),
    numberFormat,
    ...amounts,
  });
  const live = [
    ...[...groups].map(([label, months]) =>
      column(
        label,
        counted(input, months, (heading) => groupFormula(input, currency, heading)),
      ),
    ),
    ...(fixedRenew ? [column(words("fixedRenew"), fixed(input, fixedRenew))] : []),
  ];
  const renewed = live.length > 0 ? live : [column(words("allGroups"), { cell: () => 0 })];
  const lastRenewed = columnLetters(renewed.length);
  const late = fixedStatus ? [column(words("fixedStatus"), fixed(input, fixedStatus))] : [];
  const columns = [
    ...renewed,
    column(words("renew"), { cell: (_, row) => `=SUM(B${row + 1}:${lastRenewed}${row + 1})` }),
    ...late,
    column(words("status"), statusAmounts(input, section, renewed.length + 2, status)),
  ];
  const top = draft.add([asText(currency ? words("amountsIn", values) : words("amounts"))]);
  draft.look(top, 0, 1, 1, SECTION);
  if (fixedRenew ?? fixedStatus) draft.look(draft.add([asText(words("fixedNote", values))]), 0, 1, 1, HINT);
  const months = addMonthRows(draft, input, columns);
  draft.charts.push({
    series: { row: months.row - 1, column: 1, rows: months.rows + 1, columns: renewed.length },
    categories: months,
    title: currency ? words("chartIn", values) : words("chart"),
    axis: currency || words("axis"),
    place: { row: top, column: columns.length + 2, rows: CHART_ROWS, columns: CHART_COLUMNS },
  });
  draft.skipTo(Math.max(draft.length, top + CHART_ROWS) + 1);
}

/** @param fixedColumn column of the sheet with what formulas cannot follow, where there is such a column */
function statusAmounts(
  input: SheetInput,
  { currency, fixedStatus }: Section,
  fixedColumn: number,
  months: readonly number[],
) {
  return counted(input, months, (_, cells) => {
    const formula = statusFormula(input, currency, cells);
    if (!fixedStatus) return formula;
    const letters = columnLetters(fixedColumn);
    return `${formula}+${cells.replaceAll("$A$", `$${letters}$`)}`;
  });
}
