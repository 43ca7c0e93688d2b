import { FIELD_NAMES, lateField, STAGE_FIELD_NAMES, type FlatPolicy } from "./schema";

/** As many versions as are kept besides the present one. */
const EARLIEST = 3;
const LAST_STAGE = 9;
const EARLIER_FIELD = /^earlier (\d) (.+)$/;

// What a policy is, and what all its versions have in common. An end may have come from any version before it: which
// ends there can be is no question of one version.
const COMMON: readonly string[] = [
  "id",
  "vendor",
  "product",
  "region",
  "names",
  "channels",
  "valid to",
  "version by",
  "calendar",
  "closures",
  "time zone",
  "source read",
  "confidence",
  "notes",
  "open ended",
  "end check",
  "partial renewal disables the rest",
  "lost on lapse",
  "examples",
];

/** The fields, besides those of late stages, in which an earlier version of a policy can differ. */
export const VERSION_FIELD_NAMES: readonly string[] = FIELD_NAMES.filter((name) => !COMMON.includes(name));

/**
 * Splits `earlier 1 late 2 until` into its version (1 is the one before the present) and its field; undefined for
 * other fields.
 */
export function earlierField(name: string): { readonly version: number; readonly field: string } | undefined {
  if (!name.startsWith("earlier ")) return undefined;
  const [, version = "0", field = ""] = EARLIER_FIELD.exec(name) ?? [];
  const isKnown = VERSION_FIELD_NAMES.includes(field) || lateField(field) !== undefined;
  return version !== "0" && Number(version) <= EARLIEST && isKnown ? { version: Number(version), field } : undefined;
}

const numbers = (last: number): number[] => Array.from({ length: last }, (_, index) => index + 1);

/** Fields, with those of all late stages before what comes after the last stage. */
function withStages(fields: readonly string[]): string[] {
  const stages = numbers(LAST_STAGE).flatMap((stage) => STAGE_FIELD_NAMES.map((field) => `late ${stage} ${field}`));
  return fields.flatMap((field) => (field === "after" ? [...stages, field] : [field]));
}

/** Every field that a policy can have, late stages and earlier versions included, in the order in which it is written. */
export function everyField(): string[] {
  const earlier = withStages(VERSION_FIELD_NAMES);
  return [
    ...withStages(FIELD_NAMES),
    ...numbers(EARLIEST).flatMap((version) => earlier.map((field) => `earlier ${version} ${field}`)),
  ];
}

/** A policy as it is written down, told apart by version. */
export interface SplitVersions {
  readonly present: FlatPolicy;
  /** What each earlier version says otherwise than the one after it, latest first; undefined where a number is left out. */
  readonly earlier: readonly (FlatPolicy | undefined)[];
}

/** Tells the fields of the present version from those of earlier ones. */
export function splitVersions(flat: FlatPolicy): SplitVersions {
  if (!Object.keys(flat).some((name) => name.startsWith("earlier "))) return { present: flat, earlier: [] };
  const present: Record<string, FlatPolicy[string]> = {};
  const earlier: Record<string, FlatPolicy[string]>[] = [];
  for (const [name, value] of Object.entries(flat)) {
    const split = earlierField(name);
    if (split === undefined) present[name] = value;
    else (earlier[split.version - 1] ??= {})[split.field] = value;
  }
  return { present, earlier: Array.from(earlier) };
}
