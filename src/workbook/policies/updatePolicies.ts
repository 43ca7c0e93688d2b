import type { Block } from "../../rules/policy";
import { capabilities } from "../capabilities";
import { blockCells } from "../readSelectedBlock";
import { asText } from "../results/asText";
import { newId } from "../written/newId";
import { loadRecords, recordsIn, recordsOfOtherKinds, saveRecords } from "../written/records";
import { takenBack } from "../written/takenBack";
import type { ReplacedBlock, UpdateRecord } from "../written/writeRecord";
import { WorkbookError } from "../workbookError";
import { findBlock, nameRows, rowsOfBlock, type FoundBlock } from "./foundBlock";
import { refuseShared } from "./refuseShared";
import { undoUpdate } from "./undoUpdate";

const COLUMNS = 2;

/** A block of the workbook and what it is to hold. */
export interface PolicyUpdate {
  /** Of its cells. */
  readonly name: string;
  /** What it held when it was compared: a block that somebody changed since is not replaced. */
  readonly seen: Block;
  /** Field and text of each row. */
  readonly rows: readonly (readonly [string, string])[];
}

interface Planned {
  readonly block: FoundBlock;
  readonly replaced: ReplacedBlock;
}

function replacedBlock({ name, rows }: PolicyUpdate, { values, valueTypes, formulas, rowCount }: Excel.Range) {
  const blank = Array.from({ length: Math.max(0, rowCount - rows.length) }, () => ["", ""]);
  const before = formulas.map((row: unknown[], r) =>
    row.map((formula, c) => ({
      cell: formula as string | number | boolean,
      // A constant is its own formula; a text may begin with "=" as well.
      isText: valueTypes[r]?.[c] === "String" && formula === values[r]?.[c],
    })),
  );
  return { name, before, rows: [...rows, ...blank] };
}

function refuseUnseen({ name, seen }: PolicyUpdate, { range }: FoundBlock): void {
  if (range.isNullObject || range.columnCount !== COLUMNS) throw new WorkbookError("blockGone", "unchanged", name);
  if (capabilities().spills && range.hasSpill !== false) throw new WorkbookError("blockSpills", "unchanged", name);
  const isSeen = JSON.stringify(blockCells(range)) === JSON.stringify(seen);
  if (!isSeen) throw new WorkbookError("blockNotAsSeen", "unchanged", name);
}

/** Finds every block, and room for those that grow; before anything is written. */
async function plan(context: Excel.RequestContext, updates: readonly PolicyUpdate[]): Promise<Planned[]> {
  const found = updates.map((update) => ({ update, block: findBlock(context, update.name) }));
  if (capabilities().spills) for (const { block } of found) block.range.load("hasSpill");
  await context.sync();
  for (const { update, block } of found) refuseUnseen(update, block);
  const planned = found.map(({ update, block }) => ({ block, replaced: replacedBlock(update, block.range) }));
  refuseShared(planned);
  const growing = planned.filter(({ block, replaced }) => replaced.rows.length > block.range.rowCount);
  const below = growing.map(({ block, replaced }) => {
    const { rowIndex, columnIndex, rowCount, worksheet } = block.range;
    const more = replaced.rows.length - rowCount;
    const cells = worksheet.getRangeByIndexes(rowIndex + rowCount, columnIndex, more, COLUMNS);
    cells.load("values, formulas");
    return { name: replaced.name, cells };
  });
  await context.sync();
  // A cell into which a formula spills may have no formula of its own.
  const isFree = ({ values, formulas }: Excel.Range) => [...values, ...formulas].flat().every((cell) => cell === "");
  const crowded = below.find(({ cells }) => !isFree(cells));
  if (crowded) throw new WorkbookError("noRoomBelow", "unchanged", crowded.name);
  return planned;
}

/**
 * Replaces the texts of policy blocks where they stand, all of them or none. A block that grows takes free cells below
 * it, and its name with them; one that shrinks keeps blank rows. Formats stay.
 *
 * @param updates blocks of this workbook, by the names of their cells
 * @returns what was replaced, for `undoUpdate`; the workbook keeps the same
 * @throws WorkbookError `blockGone`, `blockNotAsSeen`, `blockSpills`, `blocksShareCells`, `noRoomBelow`, and nothing is
 *   written; or when Excel refuses: what had been written is taken back
 */
export async function updatePolicies(updates: readonly PolicyUpdate[]): Promise<UpdateRecord> {
  let record: UpdateRecord | undefined;
  try {
    return await Excel.run(async (context) => {
      const setting = loadRecords(context);
      const planned = await plan(context, updates);
      const blocks = planned.map(({ replaced }) => replaced);
      const begun: UpdateRecord = { kind: "update", id: newId(), complete: false, blocks };
      record = begun;
      const [earlier, others] = [recordsIn(setting), recordsOfOtherKinds(setting, "update")];
      context.application.suspendApiCalculationUntilNextSync();
      // On record before the first cell is written, so that whatever happens in between can be taken back.
      saveRecords(context, setting, [...earlier, begun]);
      for (const { block, replaced } of planned) {
        nameRows(block, replaced.rows.length);
        rowsOfBlock(block, replaced.rows.length).values = replaced.rows.map((row) => row.map(asText));
      }
      const done = { ...begun, complete: true };
      saveRecords(context, setting, [...others, done]);
      await context.sync();
      return done;
    });
  } catch (error) {
    throw await takenBack(record, error, undoUpdate, "partlyUpdated");
  }
}
