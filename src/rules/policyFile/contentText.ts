import type { FlatPolicy } from "../policy";

/**
 * What a policy says, as one text that is the same for the same content: whatever the order of the fields, with outer
 * spaces, empty fields, and one text written for both languages making no difference. A signature is made of it.
 *
 * @param fields field -> text, without the id and the version: a policy that is only called otherwise says the same
 * @returns JSON of field and text, sorted by field
 * @example contentText({ vendor: "Acme", after: "buy new " }) //=> '[["after","buy new"],["vendor","Acme"]]'
 */
export function contentText(fields: FlatPolicy): string {
  const rows = Object.entries(fields).flatMap(([field, text]) => {
    const [en, ja] = (typeof text === "string" ? [text, text] : [text.en, text.ja]).map((each) => each.trim());
    if (en === "" && ja === "") return [];
    return [[field, en === ja ? en : { en, ja }] as const];
  });
  return JSON.stringify(rows.sort(([one], [other]) => (one < other ? -1 : 1)));
}
