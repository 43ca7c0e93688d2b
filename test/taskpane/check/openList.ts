import { Person } from "../../../src/playground/excel/person";
import type { OpenExcel } from "../../playground/excel/openExcel";

type Cells = readonly (readonly (string | number)[])[];

/** A list as people keep it: a row above the headers, dates as texts, an unknown product, totals. */
export const messyList: Cells = [
  ["Licences of the company", "", "", "", ""],
  ["Product", "Vendor", "Delivered", "Support end", "Qty"],
  ["Enterprise Architect", "Sparx Systems Japan", "13/04/2020", "2021-04-30", 5],
  ["Enterprise Architect", "Sparx Systems Japan", "05/09/2020", "30/09/2021", 2],
  ["Enterprise Architect", "Sparx Systems Japan", "05/10/2020", "2021-10-15", 2],
  ["Mystery Tool", "Somebody", "01/02/2021", "2022-02-28", 1],
  ["Mystery Tool", "Somebody", "01/03/2021", "2022-03-31", 1],
  ["Enterprise Architect", "Sparx Systems Japan", "2021-01", "31/01/2022", 3],
  ["Total", "", "", "", 14],
];

/** Replaces what is open in Excel by a list that begins in A1, its texts as texts, and selects a cell in it. */
export function openList({ excel, workbook }: Pick<OpenExcel, "excel" | "workbook">, list: Cells): void {
  excel.faults.disarm();
  workbook.settings.clear();
  workbook.names.splice(0);
  for (const sheet of workbook.sheets.slice(1)) workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1);
  const person = new Person(excel);
  person.type("A1:Z60", "");
  const last = `${String.fromCharCode(64 + (list[0]?.length ?? 1))}${list.length}`;
  // The apostrophe keeps a text from being read as a date.
  person.type(
    `A1:${last}`,
    list.map((row) => row.map((cell) => (typeof cell === "string" && cell !== "" ? `'${cell}` : cell))),
  );
  person.select("B4");
}
