import type { PlanSheetWord, PlanSheetWords } from "../../locales/plan/sheet";

/** Columns of the table of licences, left to right. */
export const TABLE_COLUMNS = [
  "name",
  "vendor",
  "cell",
  "policy",
  "supportEnd",
  "amount",
  "currency",
  "group",
  "reinstatement",
  "continuesFrom",
  "now",
  "rateColumn",
] as const satisfies readonly PlanSheetWord[];

export type TableColumn = (typeof TABLE_COLUMNS)[number];

/** What formulas fill beside the table, behind one empty column: nothing can spill inside a table. */
export const SPILLED_COLUMNS = [
  "statusColumn",
  "renewBy",
  "reinstatedUntil",
] as const satisfies readonly PlanSheetWord[];

export type SpilledColumn = (typeof SPILLED_COLUMNS)[number];

/** The columns that a plan needs: rates stand there only where amounts are converted. */
export const tableColumns = (isConverted: boolean): readonly TableColumn[] =>
  TABLE_COLUMNS.filter((column) => isConverted || column !== "rateColumn");

/** Column of the sheet in which an answer beside the table stands, 0 for A. */
export const spilledPlace = (isConverted: boolean, column: SpilledColumn): number =>
  tableColumns(isConverted).length + 1 + SPILLED_COLUMNS.indexOf(column);

/** A whole column of the table in a formula; rows that are added to the table come with it. */
export const wholeColumn = (table: string, words: PlanSheetWords, column: TableColumn): string =>
  `${table}[${words(column)}]`;

/** The same column in the row of the formula. */
export const inRow = (words: PlanSheetWords, column: TableColumn): string => `[@[${words(column)}]]`;
