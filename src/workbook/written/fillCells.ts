import { batches } from "../results/batches";
import type { Pace } from "../pace";
import { anchored } from "./anchored";

async function writeBatch(name: string, firstRow: number, rows: readonly (readonly unknown[])[]): Promise<void> {
  await Excel.run(async (context) => {
    // Formulas that read these cells would be computed again after every batch.
    context.application.suspendApiCalculationUntilNextSync();
    const corner = anchored(context, name).getCell(firstRow, 0);
    corner.getResizedRange(rows.length - 1, (rows[0]?.length ?? 1) - 1).values = rows as unknown[][];
    await context.sync();
  });
}

/**
 * Writes rows of values in batches below the payload limit.
 *
 * @param name of the part whose first cell is the corner
 * @param firstRow rows below that cell
 * @param rows made as they are needed
 * @param pace gives the page its turns, and stops between two batches when somebody cancels
 * @param written told how many rows each batch had
 * @throws WorkbookError `cancelled`; errors of office.js as they come
 */
export async function fillCells(
  name: string,
  firstRow: number,
  rows: Iterable<readonly unknown[]>,
  pace: Pace,
  written: (rows: number) => void,
): Promise<void> {
  for await (const batch of batches(rows, pace)) {
    pace.check();
    await writeBatch(name, firstRow + batch.first, batch.rows);
    written(batch.rows.length);
    await pace.rest();
  }
}
