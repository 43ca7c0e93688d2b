import { SHEET_WORDS } from "../../locales/workbook";
import type { CheckedList } from "../../list";
import { columnLetters } from "../../list/address";
import type { WriteRecord, WrittenPart } from "./writeRecord";
import { fromHeading } from "../results/destination";
import type { LookedAt } from "./lookAtList";
import { freeSheetName, type Plan } from "./plan";

/** Hidden names of the parts of one write. */
export const partNames = (id: string) => ({
  values: `LicenceTerms.${id}.values`,
  formulas: `LicenceTerms.${id}.formulas`,
  toCheck: `LicenceTerms.${id}.toCheck`,
});

/**
 * What is about to be added to the workbook. It is put on record before the first cell is written, so that whatever
 * happens in between can be taken back.
 *
 * @param id that no other write has, of letters and digits
 * @param plan what is written where
 * @param looked what Excel says of the list
 * @param checked the list
 */
export function recordOf(id: string, plan: Plan, looked: LookedAt, { totals }: CheckedList): WriteRecord {
  const { to, columns, widths, language } = plan;
  const names = partNames(id);
  const { row, rows } = fromHeading(to);
  const last = columnLetters(to.valueColumn + to.columns - 1);
  const taken = [...looked.sheetNames, ...(to.apart ? [to.sheet] : [])];
  const toCheckSheet = freeSheetName(SHEET_WORDS.toCheck[language], taken);
  const ownWidths = widths.slice(0, columns.values.length);
  const parts: WrittenPart[] = to.apart
    ? [{ kind: "sheet", name: names.values, sheet: to.sheet }]
    : looked.table
      ? [{ kind: "table", name: names.values, widths: ownWidths, tableId: looked.table.id }]
      : [{ kind: "cells", name: names.values, widths: ownWidths }];
  if (!to.apart && columns.formulas.length > 0) {
    parts.push({ kind: "cells", name: names.formulas, widths: widths.slice(to.formulaColumn - to.valueColumn) });
  }
  return {
    kind: "results",
    id,
    complete: false,
    as: columns.formulas.length > 0 ? "formulas" : "values",
    sheet: to.sheet,
    address: `${columnLetters(to.valueColumn)}${row + 1}:${last}${row + rows}`,
    apart: to.apart,
    rows: totals.checked - totals.stopped,
    toCheck: totals.stopped,
    toCheckSheet,
    parts: [...parts, { kind: "sheet", name: names.toCheck, sheet: toCheckSheet }],
  };
}
