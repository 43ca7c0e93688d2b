import { message, type Message } from "../messages";
import { foldText } from "./foldText";
import { nearest } from "./nearest";
import { FIELD_NAMES, lateField, STAGE_FIELD_NAMES, type FlatPolicy } from "./schema";
import { earlierField } from "./versionFields";

/** A cell of a policy block, after value objects were unpacked: text, number, TRUE/FALSE, blank, or an error's name. */
export type BlockCell = string | number | boolean | null | { readonly error: string };

export type Block = readonly (readonly BlockCell[])[];

export type ReadBlock =
  { readonly ok: true; readonly flat: FlatPolicy } | { readonly ok: false; readonly message: Message };

// What a block without an id of its own is called in sentences.
const NAMELESS = "own policy";

const isField = (name: string): boolean =>
  FIELD_NAMES.includes(name) || lateField(name) !== undefined || earlierField(name) !== undefined;

const fieldName = (cell: BlockCell | undefined): string => (typeof cell === "string" ? foldText(cell) : "");

/** Whether a range is a policy block and not a list of policy ids: two columns, and a field's name in the first. */
export function isBlock(cells: Block): boolean {
  return cells.every((row) => row.length === 2) && cells.some((row) => isField(fieldName(row[0])));
}

function textOf(cell: BlockCell | undefined): string {
  if (typeof cell === "boolean") return cell ? "yes" : "no";
  return typeof cell === "object" || cell === undefined ? "" : String(cell).trim();
}

function allFieldNames(): string[] {
  return [...FIELD_NAMES, ...STAGE_FIELD_NAMES.map((field) => `late 1 ${field}`)];
}

/**
 * Reads a policy block: two columns, field and text, in any order; blank rows and fields without a text are passed over.
 *
 * @param cells rows of two cells
 * @returns field -> text, or the row and field that does not fit
 * @example readBlock([["id", "acme"], ["initial terms", 12]]) //=> { id: "acme", "initial terms": "12" }
 */
export function readBlock(cells: Block): ReadBlock {
  const flat: Record<string, string> = { id: NAMELESS };
  const seen = new Set<string>();
  for (const [index, [first, second]] of cells.entries()) {
    const row = index + 1;
    const field = fieldName(first);
    if (field === "" && textOf(first) === "") continue;
    if (!isField(field)) {
      const found = field === "" ? textOf(first) : field;
      return {
        ok: false,
        message: message("unknownField", { row, field: found, nearest: nearest(found, allFieldNames()) }),
      };
    }
    if (seen.has(field)) return { ok: false, message: message("fieldTwice", { row, field }) };
    seen.add(field);
    if (typeof second === "object" && second !== null) {
      return { ok: false, message: message("fieldIsError", { row, field, found: second.error }) };
    }
    const text = textOf(second);
    if (text !== "") flat[field] = text;
  }
  return { ok: true, flat };
}
