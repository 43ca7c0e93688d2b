import * as z from "zod/mini";
import type { Anchor } from "../language";
import { message, type LocalText, type Message } from "../messages";
import * as kinds from "./fieldKinds";
import { NOT_STATED, stated } from "./stated";
import type { StagePrice } from "./stagePrice";

const silent = { en: "", ja: "" };
const optionalText = z._default(kinds.text, silent);
const optionalRule = (...anchors: readonly Anchor[]) => z._default(kinds.rule(...anchors), NOT_STATED);
const optionalTerms = z._default(kinds.terms, NOT_STATED);
// A first end is counted from whatever date the vendor counts from; a worksheet function passes one date for all of them.
const BEGINNINGS = ["purchased", "delivered", "certificate", "agreed", "start"] as const;

// A stage that says nothing about its price sells the same term as a renewal in time.
const RENEWAL_PRICE = stated<StagePrice>({ kind: "renewal" });

const STAGE_FIELDS = {
  until: z._default(kinds.limit, NOT_STATED),
  end: optionalRule("end", "paid"),
  terms: z.optional(kinds.terms),
  "cut-off": z._default(kinds.cutOffs, new Map<string, number>()),
  price: z._default(kinds.stagePrice, RENEWAL_PRICE),
  "back pay": z._default(kinds.backPay, NOT_STATED),
  surcharge: z._default(kinds.surcharge, NOT_STATED),
  buy: optionalText,
};

/** Every field a policy can have, with its kind and what holds where it is left out. */
const FIELDS = {
  id: kinds.identifier,
  vendor: optionalText,
  product: optionalText,
  region: optionalText,
  names: z._default(kinds.list, { en: [], ja: [] }),
  channels: z._default(kinds.list, { en: [], ja: [] }),
  "valid from": optionalText,
  "valid to": optionalText,
  calendar: z.optional(kinds.calendar),
  closures: z.optional(kinds.closures),
  "time zone": optionalText,
  source: optionalText,
  "source address": optionalText,
  "source read": optionalText,
  confidence: z._default(kinds.choice("vendor page", "contract", "reseller page", "inferred", "own"), "own"),
  "rule ids": z._default(kinds.ruleIds, new Map<string, readonly string[]>()),
  inferred: z._default(kinds.list, { en: [], ja: [] }),
  notes: optionalText,

  "open ended": z._default(kinds.yesNo, "no"),
  "support start": z.optional(kinds.rule(...BEGINNINGS)),
  "start earliest": optionalRule(...BEGINNINGS),
  "start latest": optionalRule(...BEGINNINGS),
  "start check": z._default(kinds.choice("none", "month start"), "none"),
  "counted from": optionalRule(...BEGINNINGS),
  "initial terms": optionalTerms,
  "initial end": optionalRule(...BEGINNINGS),
  "end check": z._default(kinds.choice("none", "month end"), "none"),
  "renewal opens": optionalRule("end"),
  "renewal closes": z.optional(kinds.rule("end")),
  "renewal terms": optionalTerms,
  "renewed end": optionalRule("end", "paid"),
  notices: z._default(kinds.rules, NOT_STATED),
  "notice condition": optionalText,

  late: z._default(z.array(z.strictObject(STAGE_FIELDS)), []),
  after: z._default(kinds.choice("buy new", "upgrade", "ask vendor"), "ask vendor"),

  "lost on lapse": z._default(kinds.list, { en: [], ja: [] }),
  "first end suspends all": z._default(kinds.yesNo, "not stated"),
  "partial renewal disables the rest": z._default(kinds.yesNo, "not stated"),
  proration: z._default(kinds.choice("months", "days", "none", "not stated"), "not stated"),
  examples: z._default(kinds.list, { en: [], ja: [] }),
};

const SCHEMA = z.strictObject(FIELDS);

/** A checked policy: its texts read, its rules compiled. */
export type Policy = z.output<typeof SCHEMA>;
export type LateStage = Policy["late"][number];

/** A policy as it is written down: field by field, text; `late 1 until` and so on for the late stages. */
export type FlatPolicy = Readonly<Record<string, string | LocalText>>;

export const STAGE_FIELD_NAMES: readonly string[] = Object.keys(STAGE_FIELDS);
export const FIELD_NAMES: readonly string[] = Object.keys(FIELDS).filter((name) => name !== "late");

const LATE_FIELD = /^late (\d) (.+)$/;

/** Splits `late 2 until` into its stage number and its field; undefined for other fields. */
export function lateField(name: string): { readonly stage: number; readonly field: string } | undefined {
  const [, stage = "", field = ""] = LATE_FIELD.exec(name) ?? [];
  return stage !== "0" && STAGE_FIELD_NAMES.includes(field) ? { stage: Number(stage), field } : undefined;
}

export type CheckedPolicy =
  { readonly ok: true; readonly policy: Policy } | { readonly ok: false; readonly message: Message };

function nameAt(path: readonly PropertyKey[]): string {
  const [first, stage, field] = path;
  return first === "late" && typeof stage === "number" ? `late ${stage + 1} ${String(field)}` : String(first);
}

function reasonOf(issue: z.core.$ZodIssue): Message {
  const field = nameAt(issue.path);
  const reason = issue.code === "custom" ? (issue.params?.["reason"] as Message | undefined) : undefined;
  if (reason !== undefined) return message(reason.id, { ...reason.values, field });
  const found = issue.code === "unrecognized_keys" ? issue.keys.join(", ") : field;
  return message("fieldWrong", { field: found, found: '""', expected: FIELD_NAMES.join(", ") });
}

/**
 * Checks a policy and compiles its rules.
 *
 * @param flat field -> text
 * @returns the policy, or the first field and word that do not fit
 * @example checkPolicy({ id: "acme", "initial end": "purchased, + term, monht end" }) //=> not ok: "initial end", "monht"
 */
export function checkPolicy(flat: FlatPolicy): CheckedPolicy {
  const late: Record<string, string | LocalText>[] = [];
  const rest: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(flat)) {
    const stage = lateField(name);
    if (stage === undefined) rest[name] = value;
    else (late[stage.stage - 1] ??= {})[stage.field] = value;
  }
  const missing = Array.from(late).findIndex((stage) => stage === undefined);
  if (missing >= 0) {
    const stage = late.length;
    return { ok: false, message: message("lateGap", { field: `late ${stage} until`, stage, missing: missing + 1 }) };
  }
  const checked = SCHEMA.safeParse({ ...rest, late });
  if (checked.success) return { ok: true, policy: checked.data };
  const [issue] = checked.error.issues;
  if (issue === undefined) throw new Error("A policy was refused without a reason");
  return { ok: false, message: reasonOf(issue) };
}
