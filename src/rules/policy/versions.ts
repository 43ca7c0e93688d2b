import { addDays, FIRST_DAY, isoText, type Day } from "../days";
import { message, type LocalText } from "../messages";
import { Unfit } from "./fieldKinds";
import { lateField, type FlatPolicy, type Policy, type PolicyFields, type PolicyVersion } from "./schema";
import type { SplitVersions } from "./versionFields";

type ReadVersion = (flat: FlatPolicy, prefix: string) => PolicyFields;
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

function unfit(field: string, found: Day | null, expected: LocalText): never {
  throw new Unfit(message("fieldWrong", { field, found: `"${found === null ? "" : isoText(found)}"`, expected }));
}

/** The day before a version began: the last one of the version before it. */
function dayBefore(begun: Day | null, field: string): Day {
  if (begun !== null && begun > FIRST_DAY) return addDays(begun, -1);
  return unfit(field, begun, {
    en: "the day on which this version began, 2018-10-01 for example",
    ja: "この版の開始日(例: 2018-10-01)",
  });
}

function versionUntil(to: Day | null, fields: PolicyFields, field: string, by: keyof typeof COUNTED): PolicyVersion {
  const from = fields["valid from"];
  if (from !== null && to !== null && from > to) {
    const latest = isoText(to);
    unfit(field, from, { en: `a day until ${latest}`, ja: `${latest} までの日付` });
  }
  return { from, to, words: wordsOf({ from, to }, by), policy: { ...fields, versions: [] } };
}

const isLate = (name: string) => lateField(name) !== undefined;

/** What an earlier version adds to or says otherwise than the fields of the version after it. */
function saidOtherwise(own: FlatPolicy, after: FlatPolicy, prefix: string, read: ReadVersion): Partial<PolicyFields> {
  const stages = Object.keys(own).some(isLate)
    ? Object.fromEntries(Object.entries(after).filter(([name]) => isLate(name)))
    : {};
  const fields = read({ ...stages, ...own, id: after["id"] ?? "" }, prefix);
  const names = new Set(Object.keys(own).map((name) => (isLate(name) ? "late" : name)));
  return Object.fromEntries(Object.entries(fields).filter(([name]) => names.has(name)));
}

function gap(earlier: SplitVersions["earlier"], before: number): Unfit {
  const version = earlier.length;
  const [first = ""] = Object.keys(earlier.at(-1) ?? {});
  return new Unfit(message("versionGap", { field: `earlier ${version} ${first}`, version, before }));
}

/**
 * The versions of a policy by date.
 *
 * @param present compiled fields of the present version
 * @param split the policy as it is written down
 * @param read compiles the fields of a version
 * @returns newest first, empty where the policy names no days
 * @throws Unfit where the days or fields of a version do not fit
 */
export function versionsOf(
  present: PolicyFields,
  { present: presentFlat, earlier }: SplitVersions,
  read: ReadVersion,
): readonly PolicyVersion[] {
  const by = present["version by"];
  if (present["valid from"] === null && present["valid to"] === null && earlier.length === 0) return [];
  if (by === undefined) {
    throw new Unfit(message("fieldWrong", { field: "version by", found: '""', expected: "purchase, payment" }));
  }
  const versions = [versionUntil(present["valid to"], present, "valid from", by)];
  let [after, afterFlat, begins] = [present, presentFlat, "valid from"];
  for (const [index, own] of earlier.entries()) {
    if (own === undefined) throw gap(earlier, index + 1);
    const prefix = `earlier ${index + 1} `;
    const to = dayBefore(after["valid from"], begins);
    begins = `${prefix}valid from`;
    // Whatever it does not say is the very same as in the version after it.
    const said = saidOtherwise(own, afterFlat, prefix, read);
    after = { ...after, "valid from": null, "valid to": null, ...said };
    afterFlat = { ...afterFlat, ...own };
    versions.push(versionUntil(to, after, begins, by));
  }
  return versions;
}

/** The same policy under another id, in all its versions. */
export function withId(policy: Policy, id: string): Policy {
  const versions = policy.versions.map((version) => ({ ...version, policy: { ...version.policy, id } }));
  return { ...policy, id, versions };
}
