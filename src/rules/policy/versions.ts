import { addDays, FIRST_DAY, isoText, type Day } from "../days";
import { message, type LocalText, type Message } from "../messages";
import type { Checked } from "./checkPolicy";
import { lateField, type FlatPolicy, type Policy, type PolicyFields, type PolicyVersion } from "./schema";

type Check = (flat: FlatPolicy) => Checked<PolicyFields>;
type Span = Pick<PolicyVersion, "from" | "to">;

const COUNTED = {
  purchase: { en: "purchases", ja: "購入" },
  payment: { en: "payments", ja: "入金" },
} as const satisfies Record<string, LocalText>;

function wordsOf({ from, to }: Span, by: keyof typeof COUNTED): LocalText {
  const [first, last] = [from, to].map((day) => (day === null ? "" : isoText(day)));
  return {
    en: `rules for ${COUNTED[by].en}${from === null ? "" : ` from ${first}`}${to === null ? "" : ` until ${last}`}`,
    ja: `${first}${from === null ? "" : "以降"}${last}${to === null ? "" : "まで"}の${COUNTED[by].ja}に適用される規則`,
  };
}

function unfit(field: string, found: string, expected: string | LocalText): Message {
  return message("fieldWrong", { field, found: `"${found}"`, expected });
}

const isLate = (name: string) => lateField(name) !== undefined;

/** What a version says where it says otherwise; whatever it does not is the very same as in the version after it. */
function earlierFields(
  after: PolicyFields,
  afterFlat: FlatPolicy,
  own: FlatPolicy,
  check: Check,
): Checked<PolicyFields> {
  const stages = Object.keys(own).some(isLate)
    ? Object.fromEntries(Object.entries(afterFlat).filter(([name]) => isLate(name)))
    : {};
  const checked = check({ id: after.id, ...stages, ...own });
  if (!checked.ok) return checked;
  const names = new Set(Object.keys(own).map((name) => (isLate(name) ? "late" : name)));
  const said = Object.fromEntries(Object.entries(checked.policy).filter(([name]) => names.has(name)));
  return { ok: true, policy: { ...after, "valid from": null, "valid to": null, ...said } };
}

function named(reason: Message, version: number): Message {
  return message(reason.id, { ...reason.values, field: `earlier ${version} ${String(reason.values["field"])}` });
}

/** Why a span of days cannot be; undefined where it can. */
function spanFault(field: string, from: Day | null, to: Day | null): Message | undefined {
  if (from === null || to === null || from <= to) return undefined;
  const latest = isoText(to);
  return unfit(field, isoText(from), { en: `a day until ${latest}`, ja: `${latest} までの日付` });
}

/**
 * The versions of a policy by date.
 *
 * @param present compiled fields of the present version
 * @param flat the same as they are written down
 * @param earlier what earlier versions say otherwise, latest first
 * @param check compiles fields
 * @returns newest first, empty where the policy names no days; or what is wrong with their days or fields
 */
export function versionsOf(
  present: PolicyFields,
  flat: FlatPolicy,
  earlier: readonly (FlatPolicy | undefined)[],
  check: Check,
): Checked<readonly PolicyVersion[]> {
  const by = present["version by"];
  const isDated = present["valid from"] !== null || present["valid to"] !== null || earlier.length > 0;
  if (!isDated) return { ok: true, policy: [] };
  if (by === undefined) return { ok: false, message: unfit("version by", "", "purchase, payment") };

  const versions: PolicyVersion[] = [];
  const add = (fields: PolicyFields, field: string, to: Day | null): Message | undefined => {
    const from = fields["valid from"];
    const policy: Policy = { ...fields, versions: [] };
    versions.push({ from, to, words: wordsOf({ from, to }, by), policy });
    return spanFault(field, from, to);
  };
  const wrong = add(present, "valid from", present["valid to"]);
  if (wrong !== undefined) return { ok: false, message: wrong };
  let [after, afterFlat, field] = [present, flat, "valid from"];
  for (const [index, own] of earlier.entries()) {
    const version = index + 1;
    if (own === undefined) {
      const [first = ""] = Object.keys(earlier[earlier.length - 1] ?? {});
      const values = { field: `earlier ${earlier.length} ${first}`, version: earlier.length, before: version };
      return { ok: false, message: message("versionGap", values) };
    }
    const begun = after["valid from"];
    if (begun === null || begun === FIRST_DAY) {
      const expected = {
        en: "the day on which this version began, 2018-10-01 for example",
        ja: "この版の開始日(例: 2018-10-01)",
      };
      return { ok: false, message: unfit(field, begun === null ? "" : isoText(begun), expected) };
    }
    const checked = earlierFields(after, afterFlat, own, check);
    if (!checked.ok) return { ok: false, message: named(checked.message, version) };
    after = checked.policy;
    afterFlat = { ...afterFlat, ...own };
    field = `earlier ${version} valid from`;
    const fault = add(after, field, addDays(begun, -1));
    if (fault !== undefined) return { ok: false, message: fault };
  }
  return { ok: true, policy: versions };
}

/** The same policy under another id, in all its versions. */
export function withId(policy: Policy, id: string): Policy {
  const versions = policy.versions.map((version) => ({ ...version, policy: { ...version.policy, id } }));
  return { ...policy, id, versions };
}
