import { AS_OF, dateFormula, FIRST_MONTH, fixedCell, quoted, UPLIFT } from "./cells";
import type { SheetInput } from "./sheetInput";
import { wholeColumn, type TableColumn } from "./tableColumns";

const AMOUNT_OF_FORECAST = 3;

/** What formulas of a section read, and which rows of the table they count. */
interface Counted {
  readonly column: (column: TableColumn) => string;
  /** Amount of each row, converted where there are rates. */
  readonly rated: (amount: string) => string;
  /** 1 for rows of the section. */
  readonly ofSection: string;
}

function countedIn({ table, words, isConverted }: SheetInput, currency: string): Counted {
  const column = (each: TableColumn) => wholeColumn(table, words, each);
  return {
    column,
    rated: (amount) => (isConverted ? `${amount}*${column("rateColumn")}` : amount),
    ofSection: isConverted ? "" : `*(${column("currency")}=${quoted(currency)})`,
  };
}

function forecast(rows: string, policies: string, ends: string, amounts: string, months: number): string {
  const of = (values: string) => `FILTER(${values},${rows},"")`;
  const given = [of(policies), of(ends), of(amounts), FIRST_MONTH, months, UPLIFT].join(",");
  return `INDEX(TERM.RENEWAL_FORECAST(${given}),0,${AMOUNT_OF_FORECAST})`;
}

/**
 * The amounts of one group, month by month: one formula that fills the column. The rows are picked by what their cells
 * say, so that the table may be sorted, filtered, and given further rows.
 *
 * @param heading cell with the name of the group
 */
export function groupFormula(input: SheetInput, currency: string, heading: string): string {
  const { column, rated, ofSection } = countedIn(input, currency);
  const rows = `(${column("group")}=${heading})${ofSection}`;
  const { months } = input.plan;
  return `=${forecast(rows, column("policy"), column("supportEnd"), rated(column("amount")), months.length)}`;
}

/**
 * The amounts as the status says: renewals from where each licence goes on, and in the first month what reinstating
 * costs. A reinstatement is the first cycle, so the next renewal is dearer by the uplift.
 *
 * @param months cells of the months
 */
export function statusFormula(input: SheetInput, currency: string, months: string): string {
  const { column, rated, ofSection } = countedIn(input, currency);
  const goesOn = `ISNUMBER(${column("continuesFrom")})*(${column("group")}<>"")${ofSection}`;
  const amounts = `${rated(column("amount"))}*IF(${column("supportEnd")}<${AS_OF},1+${UPLIFT},1)`;
  const renewed = forecast(goesOn, column("policy"), column("continuesFrom"), amounts, input.plan.months.length);
  const price = column("reinstatement");
  const reinstated = `(${column("group")}<>"")${ofSection}`;
  const paid = `SUM(FILTER(${rated(`IF(ISNUMBER(${price}),${price},0)`)},${reinstated},0))`;
  return `=${renewed}+IF(${months}=${FIRST_MONTH},${paid},0)`;
}

/** An amount that holds for this as-of date and uplift only: with others an error, rather than a wrong sum. */
export function fixedAmount(input: SheetInput, amount: number): string | number {
  const { asOf, settings } = input.plan;
  if (!input.isLive) return amount;
  return `=IF(AND(${AS_OF}=${dateFormula(asOf)},${UPLIFT}=${settings.uplift}),${amount},NA())`;
}

/** Cells of the table in which support ends in the month of a cell. */
export function losingFormula({ table, words }: SheetInput, row: number): string {
  const ends = wholeColumn(table, words, "supportEnd");
  const month = fixedCell(row, 0);
  return `=COUNTIFS(${ends},">="&${month},${ends},"<"&EDATE(${month},1))`;
}
