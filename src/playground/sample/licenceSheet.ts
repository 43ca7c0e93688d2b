import type { ICellData } from "@univerjs/core";
import type { SampleWords } from "../../locales/sampleWorkbook";
import { blank, date, formula, number, row, text, type Cells } from "./cells";
import { licenceColumns } from "./licenceColumns";
import type { Licence } from "./licenceList";
import type { Sheet } from "./sheet";

/** Row numbers as the formulas say them, from 1. */
const AS_OF_ROW = 2;
const HEADER_ROW = 4;
const FIRST_ROW = HEADER_ROW + 1;

/** The owner's; quantity and price follow. */
const FIRST_MONEY_COLUMN = 11;

const MOST_FORMATTED_CELLS = 1_000;

/** The cell that every status asks; other sheets ask it too. */
export const AS_OF_CELL = `$B$${AS_OF_ROW}`;

/** The range of one column of the list, without its header. */
export function licenceColumn(letter: string, count: number): string {
  return `${letter}${FIRST_ROW}:${letter}${FIRST_ROW + count - 1}`;
}

/**
 * The licences with one spilled formula a column.
 *
 * One call a column and not one a cell: thousands of calls of a function of an add-in make Excel slow.
 *
 * @param licences the list, one row each
 * @param words of the headers
 * @param language of the statuses
 * @returns the sheet
 */
export function licenceSheet(licences: readonly Licence[], words: SampleWords["licences"], language: string): Sheet {
  const column = (letter: string) => licenceColumn(letter, licences.length);
  const [policy, from, term, renewedTo, firstEnd, end] = ["C", "D", "E", "F", "G", "H"].map(column);
  // The functions bring their formats along, but not for more than this.
  const ofFunction = licences.length > MOST_FORMATTED_CELLS ? "date" : undefined;
  const spilled = [
    formula(`TERM.SUPPORT_END(${policy},${from},${term})`, ofFunction),
    formula(`IF(${renewedTo}="",IF(${firstEnd}="","",${firstEnd}),${renewedTo})`, "date"),
    formula(`TERM.SUPPORT_STATUS(${policy},${end},${AS_OF_CELL},"${language}")`),
    formula(`TERM.RENEW_FROM(${policy},${end})`, ofFunction),
    formula(`TERM.REINSTATE_BY(${policy},${end})`, ofFunction),
  ];
  // IF passes no format on, so the column of ends always has its own. Where a spilled answer has no cell below it, the
  // grid leaves it out when the list is copied.
  const [dated, plain] = [blank("date"), {}];
  const ofAnswer = ofFunction ? dated : plain;
  const belowSpilled = [ofAnswer, dated, plain, ofAnswer, ofAnswer];
  const cells: Cells = {
    0: row([text(words.title, "title")]),
    [AS_OF_ROW - 1]: row([text(words.asOf, "label"), date("2026-11-20", "inputDate")]),
    [HEADER_ROW - 1]: row(licenceColumns.map(({ header }) => text(words.headers[header], "header"))),
  };
  licences.forEach((licence, index) => {
    cells[FIRST_ROW - 1 + index] = {
      ...row([...typedCells(licence), ...(index === 0 ? spilled : belowSpilled)]),
      ...row(moneyCells(licence, words.owners), FIRST_MONEY_COLUMN),
    };
  });
  return {
    id: "licences",
    name: words.sheet,
    cells,
    columnWidths: licenceColumns.map(({ width }) => width),
    frozen: { rows: HEADER_ROW, columns: 2 },
  };
}

function typedCells({ number: name, product, policy, from, term, renewedTo }: Licence): (ICellData | undefined)[] {
  return [
    text(name),
    text(product),
    text(policy),
    typedDate(from),
    term === undefined ? undefined : number(term),
    typedDate(renewedTo),
  ];
}

/** Owner, quantity and price: they stand behind the answers, whose columns the explanations name. */
function moneyCells({ owner, quantity, price }: Licence, owners: readonly string[]): (ICellData | undefined)[] {
  const name = owner === undefined ? undefined : owners[owner];
  return [
    name === undefined ? undefined : text(name),
    quantity === undefined ? undefined : number(quantity),
    typeof price === "number" ? number(price, "price") : typeof price === "string" ? text(price.slice(1)) : undefined,
  ];
}

/** A date, or what someone typed in its place. A blank keeps the format, so that a date typed there shows as one. */
function typedDate(value: string | number | undefined): ICellData {
  if (value === undefined) return blank("date");
  if (typeof value === "number") return number(value);
  return value.startsWith("'") ? text(value.slice(1)) : date(value);
}
