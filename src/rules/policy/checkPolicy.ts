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

export type Checked<T> = { readonly ok: true; readonly policy: T } | { readonly ok: false; readonly message: Message };
export type CheckedPolicy = Checked<Policy>;

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
function stagesOf(flat: FlatPolicy): FlatPolicy[] {
  const stages: Record<string, FlatPolicy[string]>[] = [];
  for (const name in flat) {
    const late = name in FIELDS ? undefined : lateField(name);
    if (late !== undefined) (stages[late.stage - 1] ??= {})[late.field] = flat[name] ?? "";
  }
  const missing = Array.from(stages).findIndex((stage) => stage === undefined);
  if (missing < 0) return stages;
  const stage = stages.length;
  throw new Unfit(message("lateGap", { field: `late ${stage} until`, stage, missing: missing + 1 }));
}

function readPolicy(flat: FlatPolicy): PolicyFields {
  const stages = stagesOf(flat);
  const fields = readFields(FIELDS, flat["id"] === undefined ? { ...flat, id: "" } : flat, "");
  const late = stages.map((stage, index) => readFields(STAGE_FIELDS, stage, `late ${index + 1} `));
  for (const name in flat) {
    if (name in FIELDS || lateField(name) !== undefined) continue;
    throw new Unfit(message("fieldWrong", { field: name, found: '""', expected: FIELD_NAMES.join(", ") }));
  }
  return { ...fields, late };
}

function checkFields(flat: FlatPolicy): Checked<PolicyFields> {
  try {
    return { ok: true, policy: readPolicy(flat) };
  } catch (error) {
    if (!(error instanceof Unfit)) throw error;
    return { ok: false, message: error.reason };
  }
}

/**
 * Checks a policy with its versions and compiles its rules.
 *
 * @param flat field -> text
 * @returns the policy, or the first field and word that do not fit
 * @example checkPolicy({ id: "acme", "initial end": "purchased, + term, monht end" }) //=> not ok: "initial end", "monht"
 */
export function checkPolicy(flat: FlatPolicy): CheckedPolicy {
  const { present, earlier } = splitVersions(flat);
  const checked = checkFields(present);
  if (!checked.ok) return checked;
  const fields = checked.policy;
  const versions = versionsOf(fields, present, earlier, checkFields);
  return versions.ok ? { ok: true, policy: { ...fields, versions: versions.policy } } : versions;
}
