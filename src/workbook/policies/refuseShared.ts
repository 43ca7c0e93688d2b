import type { ReplacedBlock } from "../written/writeRecord";
import { WorkbookError } from "../workbookError";
import type { FoundBlock } from "./foundBlock";

interface Planned {
  readonly block: FoundBlock;
  readonly replaced: ReplacedBlock;
}

function meets(one: Planned, other: Planned): boolean {
  const [a, b] = [one.block.range, other.block.range];
  return (
    a.worksheet.name === b.worksheet.name &&
    a.columnIndex < b.columnIndex + b.columnCount &&
    b.columnIndex < a.columnIndex + a.columnCount &&
    a.rowIndex < b.rowIndex + other.replaced.rows.length &&
    b.rowIndex < a.rowIndex + one.replaced.rows.length
  );
}

/**
 * Refuses an update in which two policies would be written into the same cells: the last one would win unseen.
 *
 * @param planned blocks and what they are to hold
 * @throws WorkbookError `blocksShareCells` with the name of one of them
 */
export function refuseShared(planned: readonly Planned[]): void {
  const shared = planned.find((one, place) => planned.slice(place + 1).some((other) => meets(one, other)));
  if (shared) throw new WorkbookError("blocksShareCells", "unchanged", shared.replaced.name);
}
