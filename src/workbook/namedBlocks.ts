import { isBlock, type NamedBlock } from "../rules/policy";
import { blockCells } from "./readSelectedBlock";
import { workbookError } from "./workbookError";

/** No policy has more fields. */
const MOST_ROWS = 500;
/** `=Rules!$A$1:$B$20`: one range of cells, which is all that a block can be. */
const ONE_RANGE = /^=(?:'(?:[^']|'')+'|[^'!,]+)!\$([A-Z]+)\$(\d+):\$([A-Z]+)\$(\d+)$/;

function mayBeBlock({ formula, visible }: Excel.NamedItem): boolean {
  const [, left, top, right, bottom] = ONE_RANGE.exec(String(formula)) ?? [];
  return visible && left !== right && Number(bottom) - Number(top) < MOST_ROWS;
}

/**
 * The policy blocks that stand in this workbook under a name of their own, whoever wrote them.
 *
 * @returns their names and cells, whether they have faults or not; names of single sheets are left out, because a formula
 *   on another sheet does not know them
 * @throws WorkbookError when Excel does not answer
 */
export async function namedBlocks(): Promise<NamedBlock[]> {
  try {
    return await Excel.run(async (context) => {
      const { names } = context.workbook;
      names.load("items/name, items/formula, items/visible");
      await context.sync();
      const ranges = names.items.filter(mayBeBlock).map((item) => ({ name: item.name, range: item.getRange() }));
      for (const { range } of ranges) range.load("columnCount");
      await context.sync();
      const blocks = ranges.filter(({ range }) => range.columnCount === 2);
      for (const { range } of blocks) range.load("values, valueTypes");
      await context.sync();
      return blocks
        .map(({ name, range }) => ({ name, cells: blockCells(range) }))
        .filter(({ cells }) => isBlock(cells));
    });
  } catch (error) {
    throw workbookError(error);
  }
}
