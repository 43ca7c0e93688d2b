import type { Message } from "../messages";
import { checkPolicy } from "./checkPolicy";
import { foldText } from "./foldText";
import { readBlock, type Block } from "./readBlock";
import { lateField, type FlatPolicy, type Policy } from "./schema";
import { earlierField } from "./versionFields";

/** One thing that is wrong in a policy block, and the cell it stands in. */
export interface BlockFault {
  /** Row of the block, 1 for its first; null where no row is to blame. */
  readonly row: number | null;
  /** Whether the field's name or its text is meant. */
  readonly part: "field" | "text";
  /** Names the field and the word that does not fit. */
  readonly message: Message;
}

export type CheckedBlock =
  { readonly ok: true; readonly policy: Policy } | { readonly ok: false; readonly faults: readonly BlockFault[] };

/** Takes out what does not fit, so that what stands beside it is checked as well. */
function faultyFields(flat: FlatPolicy): Message[] {
  const rest: Record<string, FlatPolicy[string]> = { ...flat };
  const faults: Message[] = [];
  for (;;) {
    const checked = checkPolicy(rest);
    if (checked.ok) return faults;
    faults.push(checked.message);
    const { field, missing } = checked.message.values;
    const name = String(field);
    const earlier = earlierField(name);
    const version = earlier === undefined ? "" : `earlier ${earlier.version} `;
    const late = lateField(earlier?.field ?? name);
    // A stage that only its faulty field told of must stay, or the next one would be said to lack it.
    if (late !== undefined) rest[`${version}late ${typeof missing === "number" ? missing : late.stage} buy`] ??= "";
    if (typeof missing === "number") continue;
    if (!(name in rest)) return faults;
    Reflect.deleteProperty(rest, name);
  }
}

function rowOf(block: Block, { id, values }: Message): number | null {
  const field = String(values["field"]);
  const names = block.map(([first]) => (typeof first === "string" ? foldText(first) : ""));
  // A gap is a fault of the whole stage, whichever of its fields stands there.
  const stage = field.replace(/until$/, "");
  const place = names.findIndex((name) => (id === "lateGap" ? name.startsWith(stage) : name === field));
  return place < 0 ? null : place + 1;
}

/**
 * Checks a policy block as a whole: every field that does not fit, not only the first.
 *
 * @param block rows of two cells, field and text
 * @returns the policy, or its faults in the order of the rows
 * @example checkBlock([["id", "acme"], ["initial end", "purchased, monht end"], ["calender", "JP"]])
 *   //=> faults: row 2, text, ruleWrong "monht"; row 3, field, unknownField, nearest "calendar"
 */
export function checkBlock(block: Block): CheckedBlock {
  const faults: BlockFault[] = [];
  const rest = [...block];
  for (;;) {
    const read = readBlock(rest);
    if (read.ok) {
      const checked = checkPolicy(read.flat);
      if (checked.ok && faults.length === 0) return { ok: true, policy: checked.policy };
      for (const reason of faultyFields(read.flat))
        faults.push({ row: rowOf(rest, reason), part: "text", message: reason });
      return { ok: false, faults: faults.sort((a, b) => (a.row ?? 0) - (b.row ?? 0)) };
    }
    const row = Number(read.message.values["row"]);
    faults.push({ row, part: read.message.id === "fieldIsError" ? "text" : "field", message: read.message });
    rest[row - 1] = [null, null];
  }
}
