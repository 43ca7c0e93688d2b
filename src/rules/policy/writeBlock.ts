import type { Language } from "../messages";
import type { FlatPolicy } from "./schema";
import { everyField } from "./versionFields";

/**
 * A policy as the two-column block that `readBlock` reads.
 *
 * @param flat field -> text
 * @param language which of two texts to write; names of fields and rule text are the same in both
 * @returns rows of field and text, in the order of the schema
 * @example writeBlock({ after: "buy new", id: "acme" }, "en") //=> [["id", "acme"], ["after", "buy new"]]
 */
export function writeBlock(flat: FlatPolicy, language: Language): [string, string][] {
  return everyField().flatMap((field) => {
    const value = flat[field];
    return value === undefined
      ? []
      : [[field, typeof value === "string" ? value : value[language]] as [string, string]];
  });
}
