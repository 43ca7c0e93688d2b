import type { FlatPolicy } from "./schema";

/** The ways in which vendors end support, commonest first. */
export const PATTERNS = ["month end", "anniversary", "next month start", "fixed date", "open ended"] as const;

export type Pattern = (typeof PATTERNS)[number];

/** What only the person who begins a policy knows. */
export interface TemplateWords {
  readonly id: string;
  readonly vendor: string;
  readonly product: string;
}

// What is to be looked up in the contract: empty texts for names, and silence about dates until somebody decides.
const TO_DECIDE: FlatPolicy = {
  calendar: "none",
  source: "",
  "source address": "",
  "source read": "",
  notes: "",
  "renewal opens": "not stated",
  notices: "not stated",
  "late 1 until": "not stated",
  "late 1 end": "not stated",
  "late 1 back pay": "not stated",
  "late 1 surcharge": "not stated",
  "late 1 buy": "",
  after: "ask vendor",
  "first end suspends all": "not stated",
  "partial renewal disables the rest": "not stated",
};

const YEARLY: FlatPolicy = { ...TO_DECIDE, "initial terms": "12", "renewal terms": "12" };
const NEXT_TERM = "end, + 1 day, for term";

const examples = (...lines: readonly string[]): string => lines.join(";\n");

const TEMPLATES: Readonly<Record<Pattern, FlatPolicy>> = {
  "month end": {
    ...YEARLY,
    "support start": "purchased",
    "initial end": "purchased, + term, month end",
    "end check": "month end",
    "renewed end": NEXT_TERM,
    examples: examples("SUPPORT_END(2026-04-15) = 2027-04-30", "RENEWED_END(2027-04-30, 2027-04-01) = 2028-04-30"),
  },
  anniversary: {
    ...YEARLY,
    "support start": "purchased",
    "initial end": "purchased, for term",
    "renewed end": NEXT_TERM,
    examples: examples("SUPPORT_END(2026-04-15) = 2027-04-14", "RENEWED_END(2027-04-14, 2027-04-01) = 2028-04-14"),
  },
  "next month start": {
    ...YEARLY,
    "support start": "delivered, next month start",
    "counted from": "delivered, next month start",
    "initial end": "delivered, next month start, for term",
    "end check": "month end",
    "renewed end": NEXT_TERM,
    examples: examples("SUPPORT_START(2026-04-15) = 2026-05-01", "SUPPORT_END(2026-04-15) = 2027-04-30"),
  },
  // No rule leads from a purchase to a date that a contract prints: lists give that end in a column.
  "fixed date": {
    ...YEARLY,
    "support start": "agreed",
    "initial terms": "not stated",
    "initial end": "not stated",
    "renewed end": NEXT_TERM,
    examples: examples("RENEW_BY(2027-03-31) = 2027-03-31", "RENEWED_END(2027-03-31, 2027-03-01) = 2028-03-31"),
  },
  "open ended": {
    ...TO_DECIDE,
    "open ended": "yes",
    "initial terms": "none",
    "initial end": "none",
    "renewal opens": "none",
    "renewal closes": "none",
    "renewal terms": "none",
    "renewed end": "none",
    notices: "none",
    examples: examples("SUPPORT_END(2026-04-15) = #N/A", "SUPPORT_STATUS(2026-04-15, 2027-04-01) = Open-ended"),
  },
};

/**
 * A policy to begin with: the rule text of a pattern, `not stated` where the contract has to be read, and two examples
 * to be replaced by dates of that contract.
 *
 * @param pattern how the vendor ends support
 * @param words id, vendor and product; the product is also what lists call it
 * @returns a policy without faults whose examples are right
 * @example policyTemplate("anniversary", { id: "Acme", vendor: "", product: "" })["initial end"] //=> "purchased, for term"
 */
export function policyTemplate(pattern: Pattern, { id, vendor, product }: TemplateWords): FlatPolicy {
  return { id, vendor, product, names: product, confidence: "own", ...TEMPLATES[pattern] };
}
