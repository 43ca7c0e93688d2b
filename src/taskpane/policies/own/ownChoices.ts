import { checkBlock, foldText, readBlock, type Block, type NamedBlock, type Policy } from "../../../rules/policy";
import { policyChoices, type PolicyChoice } from "../../lookUp/policyChoices";

/** A policy block of the workbook to choose from; its id is its name, because that is what formulas call it. */
export interface OwnChoice extends PolicyChoice {
  readonly faults: number;
  /** How sure it is; null where it has faults. */
  readonly confidence: Policy["confidence"] | null;
}

const CALLED = ["vendor", "product", "names"];

/** The rows that say what a policy is about: they can be read where others have faults. */
function calledSo(cells: Block): Block {
  return cells.filter(([field]) => typeof field === "string" && CALLED.includes(foldText(field)));
}

/**
 * The policy blocks of a workbook as a list to choose from, whether they have faults or not.
 *
 * @param blocks of the workbook
 * @param language of the words that are shown
 * @example ownChoices([{ name: "Acme_policy", cells: [["product", "Acme"], ["calender", "JP"]] }], "en")
 *   //=> [{ id: "Acme_policy", vendor: "", product: "Acme", faults: 1, confidence: null, ... }]
 */
export function ownChoices(blocks: readonly NamedBlock[], language: "en" | "ja"): OwnChoice[] {
  return blocks.flatMap(({ name, cells }) => {
    const read = readBlock(calledSo(cells));
    const checked = checkBlock(cells);
    const state = checked.ok
      ? { faults: 0, confidence: checked.policy.confidence }
      : { faults: checked.faults.length, confidence: null };
    const flat = { ...(read.ok && read.flat), id: name };
    return policyChoices([flat], language).map((choice) => ({ ...choice, ...state }));
  });
}
