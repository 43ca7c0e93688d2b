import { message } from "../rules/messages";
import { bundledPolicies } from "../rules/policies";
import { checkPolicy, isBlock, readBlock, type Block, type Policy } from "../rules/policy";
import { CellError, isBlank, readCell, shown, wrongInput } from "./cell";
import type { Range } from "./broadcast";
import { BLANK, value, type Argument, type Reading } from "./reading";

function toBlock({ cells }: Range): Block {
  return cells.map((row) =>
    row.map((cell) => {
      const plain = readCell(cell);
      return plain instanceof CellError ? { error: plain.code } : plain;
    }),
  );
}

// A worksheet hands over the same block for every formula that uses it; compiled once, it is known by its content.
const MOST_REMEMBERED = 50;
const compiled = new Map<string, Reading<Policy>>();

function compileBlock(block: Block): Reading<Policy> {
  const read = readBlock(block);
  if (!read.ok) return wrongInput(read.message);
  const checked = checkPolicy(read.flat);
  return checked.ok ? value(checked.policy) : wrongInput(checked.message);
}

function policyOfBlock(block: Block): Reading<Policy> {
  const key = JSON.stringify(block);
  const known = compiled.get(key);
  if (known !== undefined) return known;
  if (compiled.size >= MOST_REMEMBERED) compiled.clear();
  const reading = compileBlock(block);
  compiled.set(key, reading);
  return reading;
}

/** A policy: an id, one of its names, or a two-column policy block. */
export const policy: Argument<Policy> = {
  name: "policy",
  read: (cell) => {
    if (cell instanceof CellError) return cell;
    if (isBlank(cell)) return wrongInput(message("policyMissing", { nearest: bundledPolicies.nearestIds("") }));
    const known = typeof cell === "string" ? bundledPolicies.find(cell) : undefined;
    if (known !== undefined) return value(known);
    return wrongInput(
      message("unknownPolicy", { found: shown(cell), nearest: bundledPolicies.nearestIds(String(cell)) }),
    );
  },
  whole: (range) => {
    if (range.columns !== 2) return undefined;
    const block = toBlock(range);
    return isBlock(block) ? policyOfBlock(block) : undefined;
  },
};

/** The same for lists, whose blank rows name no policy: blank there, no error. */
export const policyOrBlank: Argument<Policy> = {
  name: "policies",
  read: (cell) => (isBlank(cell) ? BLANK : policy.read(cell)),
  whole: (range) => policy.whole?.(range),
};
