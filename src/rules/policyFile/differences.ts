import type { FlatPolicy } from "../policy";

/** A field that two versions of a policy do not say the same in; empty where one of them is silent. */
export interface Difference {
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

const textOf = (text: FlatPolicy[string] | undefined, language: "en" | "ja"): string =>
  (typeof text === "string" ? text : (text?.[language] ?? "")).trim();

/**
 * In which fields a policy differs from another version of it. A block on a sheet is in one language: it says the same as
 * a text in two languages where it says one of them.
 *
 * @param before field -> text
 * @param after the other version
 * @param language in which differing texts are told
 * @returns in the order of the fields of `after`, then those that only `before` has; the id is no content
 * @example differences({ after: "buy new" }, { after: "upgrade" }, "en")
 *   //=> [{ field: "after", before: "buy new", after: "upgrade" }]
 */
export function differences(before: FlatPolicy, after: FlatPolicy, language: "en" | "ja"): Difference[] {
  const names = new Set([...Object.keys(after), ...Object.keys(before)]);
  names.delete("id");
  return [...names].flatMap((field) => {
    const [one, other] = [before[field], after[field]];
    const isSame = (["en", "ja"] as const).some((each) => textOf(one, each) === textOf(other, each));
    return isSame ? [] : [{ field, before: textOf(one, language), after: textOf(other, language) }];
  });
}
