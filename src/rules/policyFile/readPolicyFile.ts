import type * as z from "zod/mini";
import type { Message } from "../messages";
import { checkBlock, foldText, nearest, writeBlock, type FlatPolicy } from "../policy";
import { FIELD_NAMES } from "../policy/schema";
import type { FiledPolicy } from "./filedPolicy";
import { FILE, FORMAT } from "./fileSchema";

/** What is wrong with a file, and in which of its policies; null where the file as a whole is meant. */
export type FileFault = { readonly policy: string | null } & (
  | { readonly id: "notJson" | "notPolicies" | "noPolicies" | "idMissing" | "versionMissing" | "signature" }
  | { readonly id: "format"; readonly known: number }
  | { readonly id: "unknownField"; readonly field: string; readonly nearest: string }
  | { readonly id: "notText"; readonly field: string }
  | { readonly id: "twice"; readonly other: number }
  /** A field that is text, but no text that this field can have. */
  | { readonly id: "field"; readonly message: Message }
);

export type ReadPolicyFile =
  | { readonly ok: true; readonly policies: readonly FiledPolicy[] }
  | { readonly ok: false; readonly faults: readonly FileFault[] };

const OWN_KEYS = ["id", "version", "signature"];

function parsed(text: string): { readonly value: unknown } | undefined {
  try {
    // Editors of Windows begin a file with a mark that JSON does not know.
    return { value: JSON.parse(text.replace(/^\uFEFF/u, "")) };
  } catch {
    return undefined;
  }
}

/** A policy as people find it in the file: by its id, or by its place where it has none. */
function nameOf(file: unknown, place: number): string {
  const { policies } = file as { policies: readonly unknown[] };
  const id = (policies[place] as { id?: unknown } | null)?.id;
  return typeof id === "string" && id !== "" ? id : `#${place + 1}`;
}

function faultsOf(file: unknown, { path, ...issue }: z.core.$ZodIssue): FileFault[] {
  const [top, place, field] = path;
  if (top === "format") return [{ policy: null, id: "format", known: FORMAT }];
  if (top !== "policies") return [{ policy: null, id: "notPolicies" }];
  if (typeof place !== "number")
    return [{ policy: null, id: issue.code === "too_small" ? "noPolicies" : "notPolicies" }];
  const policy = nameOf(file, place);
  if (issue.code === "unrecognized_keys") {
    const known = [...OWN_KEYS, ...FIELD_NAMES];
    return issue.keys.map((key) => ({ policy, id: "unknownField", field: key, nearest: nearest(key, known) }));
  }
  if (field === undefined) return [{ policy, id: "notPolicies" }];
  if (field === "id") return [{ policy, id: "idMissing" }];
  if (field === "version") return [{ policy, id: "versionMissing" }];
  if (field === "signature") return [{ policy, id: "signature" }];
  return [{ policy, id: "notText", field: String(field) }];
}

function filed({ id, version, signature, ...fields }: z.output<typeof FILE>["policies"][number]): FiledPolicy {
  return { id, version, fields: fields as FlatPolicy, ...(signature !== undefined && { signature }) };
}

/** What the policy language says of a policy: each of its fields, in either language. */
function languageFaults({ id, fields }: FiledPolicy): FileFault[] {
  const checked = checkBlock(writeBlock({ ...fields, id }, "en"));
  if (checked.ok) return [];
  return checked.faults.map(({ message }) => ({ policy: id, id: "field", message }));
}

function twice(policies: readonly FiledPolicy[]): FileFault[] {
  const ids = policies.map(({ id }) => foldText(id));
  return policies.flatMap(({ id }, place): FileFault[] => {
    const first = ids.indexOf(ids[place] ?? "");
    return first === place ? [] : [{ policy: id, id: "twice", other: first + 1 }];
  });
}

/**
 * Reads a file of policies, and checks every policy in it.
 *
 * @param text of the file
 * @returns its policies; or everything that is wrong with it: first the form of the file, then, where that is right, the
 *   fields of its policies
 * @example readPolicyFile('{"format": 1, "policies": [{"id": "acme", "version": "1", "calender": "JP"}]}')
 *   //=> not ok: [{ policy: "acme", id: "unknownField", field: "calender", nearest: "calendar, ..." }]
 */
export function readPolicyFile(text: string): ReadPolicyFile {
  const json = parsed(text);
  if (!json) return { ok: false, faults: [{ policy: null, id: "notJson" }] };
  const checked = FILE.safeParse(json.value);
  if (!checked.success) {
    return { ok: false, faults: checked.error.issues.flatMap((issue) => faultsOf(json.value, issue)) };
  }
  const policies = checked.data.policies.map(filed);
  const faults = [...twice(policies), ...policies.flatMap(languageFaults)];
  return faults.length > 0 ? { ok: false, faults } : { ok: true, policies };
}
