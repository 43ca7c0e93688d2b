import type { Day } from "../days";
import type { Anchor } from "../language";
import type { LocalText } from "../messages";
import * as kinds from "./fieldKinds";
import { NOT_STATED, stated } from "./stated";
import type { StagePrice } from "./stagePrice";

/** A field, and what holds where it is left out. */
export interface Field<T> {
  readonly read: kinds.Kind<T>;
  readonly otherwise: T;
}

/** Fields by name, and what reading all of them gives. */
export type Fields = Readonly<Record<string, Field<unknown>>>;
export type Read<F extends Fields> = { readonly [K in keyof F]: F[K]["otherwise"] };

const field = <T, const D>(read: kinds.Kind<T>, otherwise: D): Field<T | D> => ({ read, otherwise });

const optionalText = field(kinds.text, { en: "", ja: "" });
const optionalList = field(kinds.list, kinds.EMPTY_LIST);
const optionalTerms = field(kinds.terms, NOT_STATED);
const optionalRule = (...anchors: readonly Anchor[]) => field(kinds.rule(...anchors), NOT_STATED);
// A first end is counted from whatever date the vendor counts from; a worksheet function passes one date for all of them.
const BEGINNINGS = ["purchased", "delivered", "certificate", "agreed", "start"] as const;

// A stage that says nothing about its price sells the same term as a renewal in time.
const RENEWAL_PRICE = stated<StagePrice>({ kind: "renewal" });

/** Every field that a late stage can have. */
export const STAGE_FIELDS = {
  until: field(kinds.limit, NOT_STATED),
  end: optionalRule("end", "paid"),
  terms: field(kinds.terms, undefined),
  "cut-off": field(kinds.cutOffs, new Map<string, never>()),
  price: field(kinds.stagePrice, RENEWAL_PRICE),
  "back pay": field(kinds.backPay, NOT_STATED),
  surcharge: field(kinds.surcharge, NOT_STATED),
  buy: optionalText,
};

/** Every field that a policy can have besides those of its late stages. */
export const FIELDS = {
  id: field(kinds.identifier, ""),
  vendor: optionalText,
  product: optionalText,
  region: optionalText,
  names: optionalList,
  channels: optionalList,
  "valid from": field(kinds.day, null),
  "valid to": field(kinds.day, null),
  "version by": field(kinds.choice("purchase", "payment"), undefined),
  calendar: field(kinds.calendar, undefined),
  closures: field(kinds.closures, undefined),
  "time zone": optionalText,
  source: optionalText,
  "source address": optionalText,
  "source read": optionalText,
  confidence: field(kinds.choice("vendor page", "contract", "reseller page", "inferred", "own"), "own"),
  "rule ids": field(kinds.ruleIds, new Map<string, never>()),
  inferred: optionalList,
  notes: optionalText,

  "open ended": field(kinds.yesNo, "no"),
  "support start": field(kinds.rule(...BEGINNINGS), undefined),
  "start earliest": optionalRule(...BEGINNINGS),
  "start latest": optionalRule(...BEGINNINGS),
  "start check": field(kinds.choice("none", "month start"), "none"),
  "counted from": optionalRule(...BEGINNINGS),
  "initial terms": optionalTerms,
  "initial end": optionalRule(...BEGINNINGS),
  "end check": field(kinds.choice("none", "month end"), "none"),
  "renewal opens": optionalRule("end"),
  "renewal closes": field(kinds.rule("end"), undefined),
  // Left out, nothing is known to renew by itself.
  "cancel by": field(kinds.rule("end"), undefined),
  "renewal terms": optionalTerms,
  "renewed end": optionalRule("end", "paid"),
  notices: field(kinds.rules, NOT_STATED),
  "notice condition": optionalText,

  after: field(kinds.choice("buy new", "upgrade", "ask vendor"), "ask vendor"),

  "lost on lapse": optionalList,
  "first end suspends all": field(kinds.yesNo, "not stated"),
  "partial renewal disables the rest": field(kinds.yesNo, "not stated"),
  proration: field(kinds.choice("months", "days", "none", "not stated"), "not stated"),
  examples: optionalList,
};

/** A late stage: its texts read, its rules compiled. */
export type LateStage = Read<typeof STAGE_FIELDS>;

/** The fields of a policy, likewise. */
export interface PolicyFields extends Read<typeof FIELDS> {
  readonly late: readonly LateStage[];
}

/** A checked policy. Its own fields are those of its present version. */
export interface Policy extends PolicyFields {
  /** Newest first; empty where what the policy says holds for all days. */
  readonly versions: readonly PolicyVersion[];
}

/** What a policy says for a span of days of purchase or payment, as its `version by` says. */
export interface PolicyVersion {
  /** Null where nothing is known to have been before; inclusive like the last day. */
  readonly from: Day | null;
  readonly to: Day | null;
  /** What explanations call it, `rules for payments from 2018-10-01` for example. */
  readonly words: LocalText;
  /** Has no versions itself. */
  readonly policy: Policy;
}

/**
 * A policy as it is written down: field by field, text; `late 1 until` and so on for the late stages, `earlier 1 late 1
 * until` and so on for what its earlier versions said otherwise.
 */
export type FlatPolicy = Readonly<Record<string, string | LocalText>>;

export const STAGE_FIELD_NAMES: readonly string[] = Object.keys(STAGE_FIELDS);
export const FIELD_NAMES: readonly string[] = Object.keys(FIELDS);

const LATE_FIELD = /^late (\d) (.+)$/;

/** Splits `late 2 until` into its stage number and its field; undefined for other fields. */
export function lateField(name: string): { readonly stage: number; readonly field: string } | undefined {
  // Most names are no such fields, and the first answer of a formula waits for all of them.
  if (!name.startsWith("late ")) return undefined;
  const [, stage = "", field = ""] = LATE_FIELD.exec(name) ?? [];
  return stage !== "0" && STAGE_FIELD_NAMES.includes(field) ? { stage: Number(stage), field } : undefined;
}
