import { asText } from "../results/asText";
import { addLapseSection } from "./lapseSection";
import { addSection } from "./amountSection";
import { LicenceRows, spilledFormula } from "./licenceRows";
import { ListCells } from "./listCells";
import { HEADING, SECTION } from "./looks";
import type { SheetLicence } from "./planSections";
import { addNotes } from "./noteRows";
import { addSettings } from "./settingsBlock";
import { SheetDraft, type SheetBox, type SheetCell } from "./sheetDraft";
import type { SheetInput } from "./sheetInput";
import { SPILLED_COLUMNS, spilledPlace, tableColumns, type TableColumn } from "./tableColumns";
import { amountFormat } from "./amountFormat";

/** All that is written to the sheet of a plan. */
export interface PlannedSheet {
  readonly draft: SheetDraft;
  /** Table of the licences with its heading; null where the list has none with an end. */
  readonly table: SheetBox | null;
  /** Headings of the table and of what stands beside it. */
  readonly headings: readonly SheetCell[];
  /** The cells of the statuses, without heading. */
  readonly statuses: SheetBox | null;
  /** Every row of the sheet, top to bottom. */
  readonly rows: () => Iterable<readonly SheetCell[]>;
  readonly length: number;
  /** Columns of every row. */
  readonly width: number;
}

const DATES: readonly TableColumn[] = ["supportEnd", "continuesFrom"];
const AMOUNTS: readonly TableColumn[] = ["amount", "reinstatement"];

/** Rows of the same currency that follow each other. */
function* currencyRuns(
  licences: readonly SheetLicence[],
): Generator<{ first: number; rows: number; currency: string }> {
  let first = 0;
  const currencyAt = (index: number) => {
    const price = licences[index]?.licence.price;
    return price?.kind === "priced" ? price.currency : undefined;
  };
  for (let index = 1; index <= licences.length; index++) {
    if (index < licences.length && currencyAt(index) === currencyAt(first)) continue;
    yield { first, rows: index - first, currency: currencyAt(first) ?? "" };
    first = index;
  }
}

/** Formats of the columns of the table, and of what stands beside it. */
function lookAtTable(draft: SheetDraft, { isConverted, licences }: SheetInput, { row, rows }: SheetBox): void {
  for (const [column, id] of tableColumns(isConverted).entries()) {
    if (DATES.includes(id)) draft.look(row + 1, column, rows - 1, 1, { numberFormat: "yyyy-mm-dd" });
    if (!AMOUNTS.includes(id)) continue;
    for (const run of currencyRuns(licences)) {
      const numberFormat = amountFormat(run.currency, licences);
      draft.look(row + 1 + run.first, column, run.rows, 1, { numberFormat });
    }
  }
  for (const id of SPILLED_COLUMNS) {
    const column = spilledPlace(isConverted, id);
    draft.look(row, column, 1, 1, HEADING);
    if (id !== "statusColumn") draft.look(row + 1, column, rows - 1, 1, { numberFormat: "yyyy-mm-dd" });
  }
}

/**
 * Lays out the sheet of a plan, from top to bottom: settings, amounts of each currency, what lapses, rows that need a
 * word, and last the table of the licences, which may grow.
 *
 * @param input what it is made of
 */
export function planSheet(input: SheetInput): PlannedSheet {
  const { words, licences, sections, isConverted, isLive, list } = input;
  const draft = new SheetDraft();
  const rates = addSettings(draft, input);
  draft.add();
  for (const section of sections) addSection(draft, input, section);
  addLapseSection(draft, input);
  const notes = addNotes(draft, input);

  const own = tableColumns(isConverted).map((column) => words(column));
  const headings = [...own, "", ...SPILLED_COLUMNS.map((column) => words(column))];
  // Below the notes a blank row, the title of the table, then its heading.
  const row = draft.length + notes.count + 2;
  const table = licences.length > 0 ? { row, column: 0, rows: licences.length + 1, columns: own.length } : null;
  if (table) {
    draft.look(row - 1, 0, 1, 1, SECTION);
    lookAtTable(draft, input, table);
    if (isLive) {
      for (const id of SPILLED_COLUMNS) {
        draft.spills.push({ row: row + 1, column: spilledPlace(isConverted, id), formula: spilledFormula(input, id) });
      }
    }
  }
  const width = Math.max(draft.width, headings.length);
  const across = (cells: readonly SheetCell[]): SheetCell[] =>
    Array.from({ length: width }, (_, column) => cells[column] ?? "");
  const status = spilledPlace(isConverted, "statusColumn");
  return {
    draft,
    table,
    headings,
    statuses: table && { row: row + 1, column: status, rows: licences.length, columns: 1 },
    *rows() {
      for (const cells of draft.cells) yield across(cells);
      for (const cells of notes.rows()) yield across(cells);
      if (!table) return;
      yield across([]);
      yield across([asText(words("licences"))]);
      yield across(headings);
      const rows = new LicenceRows(input, new ListCells(list), rates);
      for (const cells of rows.of(licences, row + 1)) yield across(cells);
    },
    length: table ? row + table.rows : draft.length + notes.count,
    width,
  };
}
