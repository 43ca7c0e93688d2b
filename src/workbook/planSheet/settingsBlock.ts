import { rateOf } from "../../plan/sums/convert";
import { asText } from "../results/asText";
import { AS_OF, fixedRange, SETTING_ROWS } from "./cells";
import { HINT, INPUT, TITLE } from "./looks";
import type { SheetDraft } from "./sheetDraft";
import type { SheetInput } from "./sheetInput";
import { wholeColumn } from "./tableColumns";

/** Rates by their cells: currencies in the first range, what one unit is worth in the second. */
export interface RateCells {
  readonly currencies: string;
  readonly rates: string;
}

/** Each currency that occurs, with the currency of the rates itself. */
function currenciesOf({ licences, plan }: SheetInput): string[] {
  const occurring = licences.flatMap(({ licence: { price } }) => (price.kind === "priced" ? [price.currency] : []));
  return [...new Set([plan.settings.rates?.into ?? "", ...occurring])];
}

/**
 * The title, the as-of date, what else the plan was asked with, and the rates.
 *
 * @returns where the rates stand; null where nothing is converted
 */
export function addSettings(draft: SheetDraft, input: SheetInput): RateCells | null {
  const { plan, words, isLive, list, table, licences, isConverted } = input;
  const { months, uplift, fiscalYearStart, rates } = plan.settings;
  const names = wholeColumn(table, words, "name");
  const moved = `=SUMPRODUCT(--(${names}<>${wholeColumn(table, words, "now")}))`;
  const first = plan.months[0] ?? plan.asOf;
  draft.add([asText(words("title", { sheet: list.input.sheet }))]);
  draft.add([words("asOf"), plan.asOf, asText(words(isLive ? "asOfLive" : "asOfFixed"))]);
  draft.add([words("firstMonth"), isLive ? `=DATE(YEAR(${AS_OF}),MONTH(${AS_OF}),1)` : first]);
  draft.add([words("months"), months, asText(words("monthsFixed"))]);
  draft.add([words("uplift"), uplift]);
  draft.add([words("fiscalYearStart"), fiscalYearStart]);
  draft.add([words("moved"), licences.length > 0 ? moved : 0, asText(words("movedHint"))]);

  draft.look(0, 0, 1, 1, TITLE);
  draft.look(SETTING_ROWS.asOf, 1, 1, 1, { ...(isLive && INPUT), numberFormat: "yyyy-mm-dd", bold: true });
  draft.look(SETTING_ROWS.firstMonth, 1, 1, 1, { numberFormat: "yyyy-mm-dd" });
  draft.look(SETTING_ROWS.uplift, 1, 1, 1, { ...(isLive && INPUT), numberFormat: "0.0%" });
  draft.look(SETTING_ROWS.fiscalYearStart, 1, 1, 1, isLive ? INPUT : {});
  for (const row of [SETTING_ROWS.asOf, SETTING_ROWS.months, SETTING_ROWS.moved]) draft.look(row, 2, 1, 1, HINT);
  if (!isConverted || rates === undefined) return null;

  const currencies = currenciesOf(input);
  for (const currency of currencies) {
    const label = asText(words("rate", { currency, into: rates.into }));
    draft.add([label, rateOf(currency, rates) ?? 1, asText(currency)]);
  }
  const box = { row: SETTING_ROWS.rates, column: 1, rows: currencies.length, columns: 1 };
  draft.look(box.row, 1, box.rows, 1, { ...(isLive && INPUT), numberFormat: "General" });
  return { rates: fixedRange(box), currencies: fixedRange({ ...box, column: 2 }) };
}
