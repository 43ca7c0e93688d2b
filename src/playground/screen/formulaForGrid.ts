import { printBox, quoteSheet } from "../excel/workbook/address";
import type { Workbook } from "../excel/workbook/workbook";
import { structuredReferences } from "../excel/formula/expression";
import type { FormulaPlace } from "../excel/formula/references";
import { structuredArea } from "../excel/formula/structured";

/**
 * A formula with the addresses of the cells that its references to tables mean. The grid's engine knows no tables: it
 * gets the addresses, while the Excel keeps the formula as it was written.
 *
 * @param formula with its equals sign, or empty
 * @param place of the formula, whose row and table `[@Ends]` means
 * @returns the formula for the grid; a reference that means nothing stays, and the grid shows #NAME?
 * @example formulaForGrid("=TERM.RENEW_BY([@Policy],Rates[Day])", workbook, place) //=> "=TERM.RENEW_BY($C5,$F$2:$F$9)"
 */
export function formulaForGrid(formula: string, workbook: Workbook, place: FormulaPlace): string {
  if (!formula.includes("[")) return formula;
  return formula.replace(structuredReferences, (found, reference?: string) => {
    if (reference === undefined) return found;
    const area = structuredArea(reference, workbook, place.sheet, place);
    if (!area) return found;
    const address = printBox(area.box).replace(/([A-Z]+)(\d+)/g, area.box.rows > 1 ? "$$$1$$$2" : "$$$1$2");
    return area.sheet === place.sheet ? address : `${quoteSheet(area.sheet.name)}!${address}`;
  });
}
