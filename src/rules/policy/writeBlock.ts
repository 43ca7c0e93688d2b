import type { Language } from "../messages";
import { FIELD_NAMES, STAGE_FIELD_NAMES, type FlatPolicy } from "./schema";

const LAST_STAGE = 9;

const order: readonly string[] = FIELD_NAMES.flatMap((name) =>
  name === "after"
    ? [
        ...Array.from({ length: LAST_STAGE }, (_, index) =>
          STAGE_FIELD_NAMES.map((field) => `late ${index + 1} ${field}`),
        ).flat(),
        name,
      ]
    : [name],
);

/**
 * A policy as the two-column block that `readBlock` reads.
 *
 * @param flat field -> text
 * @param language which of two texts to write; names of fields and rule text are the same in both
 * @returns rows of field and text, in the order of the schema
 * @example writeBlock({ after: "buy new", id: "acme" }, "en") //=> [["id", "acme"], ["after", "buy new"]]
 */
export function writeBlock(flat: FlatPolicy, language: Language): [string, string][] {
  return order.flatMap((field) => {
    const value = flat[field];
    return value === undefined
      ? []
      : [[field, typeof value === "string" ? value : value[language]] as [string, string]];
  });
}
