import { existsSync, readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import type { Contract } from "../playground/sample/contract";
import { dayOf } from "../rules/days";

/**
 * The real contracts of a folder of test data that stands beside the repository, or none where it does not.
 *
 * @param file the list as CSV with a header line
 * @returns one contract a line, dates as serials
 * @throws Error when a date is not written month/day/year
 */
export function readContracts(file: string): Contract[] {
  if (!existsSync(file)) return [];
  const lines = parse<Record<string, string>>(readFileSync(file), { columns: true, bom: true });
  return lines.map((line) => ({
    contract: line["piid"] ?? "",
    vendor: line["vendorname"] ?? "",
    start: serial(line["effectivedate"]),
    end: serial(line["currentcompletiondate"]),
    maximumEnd: serial(line["ultimatecompletiondate"]),
    amount: line["baseandalloptionsvalue"] ? Number(line["baseandalloptionsvalue"]) : null,
  }));
}

/** 9/30/2016 is 30 September: the list is American throughout. */
function serial(text: string | undefined): number | null {
  if (!text) return null;
  const [, month, day, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  if (!year) throw new Error(`"${text}" is no date of the form month/day/year`);
  return dayOf(Number(year), Number(month), Number(day));
}
