import { isoText } from "../../rules/days";
import { asText } from "../results/asText";
import { amountFormat } from "./amountFormat";
import { fixedAmount, losingFormula } from "./amountFormulas";
import { HINT, SECTION } from "./looks";
import { addMonthRows } from "./monthRows";
import type { SheetDraft } from "./sheetDraft";
import type { SheetInput } from "./sheetInput";

/** What happens if nothing is renewed: who loses support when, and what taking it up again at the end would cost. */
export function addLapseSection(draft: SheetDraft, input: SheetInput): void {
  const { words, plan, isConverted, licences } = input;
  const { losing, reinstating } = plan.lapse;
  draft.look(draft.add([asText(words("lapse"))]), 0, 1, 1, SECTION);
  const isCounted = input.isLive && licences.length > 0;
  addMonthRows(draft, input, [
    {
      heading: asText(words("losing")),
      numberFormat: '#,##0;-#,##0;"-"',
      cell: (month, row) => (isCounted ? losingFormula(input, row) : (losing.months[month] ?? 0)),
    },
  ]);
  const sums = isConverted && reinstating.converted ? [reinstating.converted] : reinstating.currencies;
  for (const { currency, count, amount } of sums) {
    const values = { count, currency, day: isoText(reinstating.on), asOf: isoText(plan.asOf) };
    const hint = asText(words("reinstatingHint", values).trim());
    const row = draft.add([words("reinstating"), fixedAmount(input, amount), hint]);
    draft.look(row, 2, 1, 1, HINT);
    draft.look(row, 1, 1, 1, { numberFormat: amountFormat(currency, licences) });
  }
  draft.add();
}
