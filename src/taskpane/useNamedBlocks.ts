import { useCallback, useEffect, useState } from "react";
import type { NamedBlock } from "../rules/policy";
import { namedBlocks } from "../workbook/namedBlocks";
import { useSelectionChange } from "./check/useSelectionChange";

const isSame = (before: readonly NamedBlock[], now: readonly NamedBlock[]) =>
  JSON.stringify(before) === JSON.stringify(now);

/**
 * The policy blocks that stand in the workbook under a name: read whenever what needs them is shown, and, as long as it
 * is, whenever somebody goes to another cell.
 *
 * @param isShown whether anything that needs them is in front
 * @returns what was read last, the same array as long as nothing changed; none where there is no Excel
 */
export function useNamedBlocks(isShown: boolean): readonly NamedBlock[] {
  const [blocks, setBlocks] = useState<readonly NamedBlock[]>([]);
  const look = useCallback(() => {
    if (!isShown || typeof Excel === "undefined") return;
    namedBlocks().then(
      (now) => setBlocks((before) => (isSame(before, now) ? before : now)),
      // Where Excel does not answer, what was read before stands: the add-in's policies need no Excel.
      () => undefined,
    );
  }, [isShown]);
  useEffect(look, [look]);
  useSelectionChange(look);
  return blocks;
}
