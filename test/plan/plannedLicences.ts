import fc from "fast-check";
import { LicenceAnswers } from "../../src/list/check/licenceAnswers";
import type { Named, PlannableList, PlannedLicence, PlanSettings } from "../../src/plan";
import { isoText, monthEnd, type Day } from "../../src/rules/days";
import type { PolicyLibrary } from "../../src/rules/policy";
import { bundledPolicies } from "../../src/rules/policies";
import { isoDay } from "../rules/isoDay";

export const AS_OF: Day = isoDay("2026-04-15");

export const SETTINGS: PlanSettings = { months: 24, fiscalYearStart: 4, uplift: 0, groupBy: "vendor" };

export const named = (text: string): Named => ({ key: text.toLowerCase(), name: { en: text, ja: text } });

/** What a licence of a test is, as far as it matters there. */
export interface Wanted {
  readonly policy?: string;
  /** ISO text; null for none. */
  readonly end?: string | null;
  /** Null for a licence whose price is missing. */
  readonly amount?: number | null;
  readonly currency?: string;
  readonly vendor?: string;
  readonly product?: string;
  readonly row?: number;
}

/** A licence as a checked list gives it, its answers asked of the rules. */
export function licence(wanted: Wanted, asOf: Day = AS_OF, library: PolicyLibrary = bundledPolicies): PlannedLicence {
  const { policy: id = "sparx-jp", end = "2026-04-30", amount = 1000, currency = "", row = 1 } = wanted;
  const policy = library.find(id);
  if (policy === undefined) throw new Error(`No policy ${id}`);
  const day = end === null ? null : isoDay(end);
  const asked = { policy, start: null, end: day, openEnded: day === null, term: null, channel: null };
  const { results } = new LicenceAnswers(asOf).of(asked);
  if (results === null) throw new Error("A licence without an end to go by");
  return {
    row,
    address: `A${row + 1}`,
    product: named(wanted.product ?? "Enterprise Architect"),
    vendor: named(wanted.vendor ?? "Sparx Systems Japan"),
    policy,
    end: day,
    channel: null,
    owner: "",
    licence: "",
    price:
      amount === null
        ? { kind: "unpriced", why: { id: "priceMissing", values: { cell: `F${row + 1}` } } }
        : { kind: "priced", amount, currency },
    results,
    remarks: [],
  };
}

export const listOf = (licences: readonly PlannedLicence[], asOf: Day = AS_OF): PlannableList => {
  return { asOf, licences, leftOut: [] };
};

/** The month ends of 2022 to 2029. */
const MONTH_ENDS = Array.from({ length: 96 }, (_, index) => isoText(monthEnd(isoDay("2022-01-01"), index)));

/** Licences of all kinds: lapsed and not, open-ended, without a price, in several currencies. Amounts are whole. */
export const anyLicence: fc.Arbitrary<Wanted> = fc.record({
  policy: fc.constantFrom("sparx-jp", "sparx-jp-annual", "nec-pp", "netjapan-perpetual", "sparx-jp-lemontree"),
  end: fc.option(fc.constantFrom(...MONTH_ENDS), { nil: null, freq: 10 }),
  amount: fc.option(fc.nat(1_000_000), { nil: null, freq: 10 }),
  currency: fc.constantFrom("", "JPY", "USD", "EUR"),
  vendor: fc.constantFrom("A", "B", "C"),
  product: fc.constantFrom("P", "Q"),
  row: fc.nat(1000),
});
