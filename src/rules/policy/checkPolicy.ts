import { message, type Message } from "../messages";
import { Unfit } from "./fieldKinds";
import {
  FIELD_NAMES,
  FIELDS,
  lateField,
  STAGE_FIELDS,
  type Fields,
  type FlatPolicy,
  type Policy,
  type PolicyFields,
  type Read,
} from "./schema";
import { splitVersions } from "./versionFields";
import { versionsOf } from "./versions";

export type CheckedPolicy =
  { readonly ok: true; readonly policy: Policy } | { readonly ok: false; readonly message: Message };

/** Reads fields; throws for the first that does not fit, called as it is written. */
function readFields<F extends Fields>(fields: F, flat: FlatPolicy, prefix: string): Read<F> {
  const values: Record<string, unknown> = {};
  for (const name in fields) {
    const { read, otherwise } = fields[name] as Fields[string];
    const text = flat[name];
    try {
      if (text === undefined) values[name] = otherwise;
      else values[name] = typeof text === "string" ? read(text, { en: text, ja: text }) : read(text.en, text);
    } catch (error) {
      if (!(error instanceof Unfit)) throw error;
      throw new Unfit(message(error.reason.id, { ...error.reason.values, field: prefix + name }));
    }
  }
  return values as Read<F>;
}

/** Late stages by their number, the first at 0. */
function stagesOf(flat: FlatPolicy, prefix: string): FlatPolicy[] {
  const stages: Record<string, FlatPolicy[string]>[] = [];
  for (const name in flat) {
    const late = lateField(name);
    if (late !== undefined) (stages[late.stage - 1] ??= {})[late.field] = flat[name] ?? "";
  }
  const missing = Array.from(stages).findIndex((stage) => stage === undefined);
  if (missing < 0) return stages;
  const stage = stages.length;
  const field = `${prefix}late ${stage} until`;
  throw new Unfit(message("lateGap", { field, stage, missing: missing + 1 }));
}

/** Reads the fields of one version; `prefix` is what leads their names where they are told to people. */
function readVersion(flat: FlatPolicy, prefix: string): PolicyFields {
  const stages = stagesOf(flat, prefix);
  const fields = readFields(FIELDS, flat["id"] === undefined ? { ...flat, id: "" } : flat, prefix);
  const late = stages.map((stage, index) => readFields(STAGE_FIELDS, stage, `${prefix}late ${index + 1} `));
  for (const name in flat) {
    if (Object.hasOwn(FIELDS, name) || lateField(name) !== undefined) continue;
    throw new Unfit(message("fieldWrong", { field: prefix + name, found: '""', expected: FIELD_NAMES.join(", ") }));
  }
  return { ...fields, late };
}

/**
 * Checks a policy with its versions and compiles its rules.
 *
 * @param flat field -> text
 * @returns the policy, or the first field and word that do not fit
 * @example checkPolicy({ id: "acme", "initial end": "purchased, + term, monht end" }) //=> not ok: "initial end", "monht"
 */
export function checkPolicy(flat: FlatPolicy): CheckedPolicy {
  try {
    const split = splitVersions(flat);
    const present = readVersion(split.present, "");
    return { ok: true, policy: { ...present, versions: versionsOf(present, split, readVersion) } };
  } catch (error) {
    if (!(error instanceof Unfit)) throw error;
    return { ok: false, message: error.reason };
  }
}
