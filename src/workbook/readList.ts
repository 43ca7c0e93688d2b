import type { Area, CellValue, ListInput, Progress } from "../list";
import { capabilities } from "./capabilities";
import type { ListPlace } from "./listPlace";
import { Pace } from "./pace";
import { isTooMuch, workbookError } from "./workbookError";

// Values, formats and texts of a cell take some 60 bytes: 1.5 MB a block of the 5 MB that Excel hands over on the web.
const CELLS_A_BLOCK = 25_000;

interface Cells {
  readonly values: CellValue[][];
  readonly numberFormats: string[][];
  readonly texts: string[][];
}

async function readBlock(place: ListPlace, offset: number, rows: number): Promise<Cells> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets
      .getItem(place.sheet)
      .getRangeByIndexes(place.firstRow + offset, place.firstColumn, rows, place.columns);
    range.load("values, numberFormat, text");
    await context.sync();
    return {
      values: range.values as CellValue[][],
      numberFormats: range.numberFormat as string[][],
      texts: range.text,
    };
  });
}

/** Merged cells; undefined where this Excel does not tell, or there are more than it tells (512 areas). */
async function readMerged({ sheet, firstRow, firstColumn, rows, columns }: ListPlace): Promise<Area[] | undefined> {
  if (!capabilities().mergedAreas) return undefined;
  try {
    return await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(firstRow, firstColumn, rows, columns);
      const merged = range.getMergedAreasOrNullObject();
      merged.areas.load("items/rowIndex, items/columnIndex, items/rowCount, items/columnCount");
      await context.sync();
      if (merged.isNullObject) return [];
      return merged.areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
        firstRow: rowIndex,
        firstColumn: columnIndex,
        rows: rowCount,
        columns: columnCount,
      }));
    });
  } catch {
    return undefined;
  }
}

/**
 * Adds a block to what was read. A list holds a few different formats and mostly plain texts, so equal strings are kept
 * once: 50,000 rows would otherwise hold a copy for each cell.
 */
function keep(read: Cells, block: Cells, known: Map<string, string>): void {
  const once = (text: string) => {
    const kept = known.get(text);
    if (kept === undefined) known.set(text, text);
    return kept ?? text;
  };
  for (const row of block.values) read.values.push(row);
  for (const row of block.numberFormats) read.numberFormats.push(row.map(once));
  for (const [index, row] of block.texts.entries()) {
    const values = block.values[index] ?? [];
    read.texts.push(row.map((text, column) => (values[column] === text ? text : once(text))));
  }
}

/**
 * Reads a list: values, number formats, texts as shown, and merged cells, in blocks below the payload limit.
 *
 * @param place where the list stands
 * @param onProgress told the rows read so far
 * @param signal cancels
 * @returns the cells as the list reader takes them
 * @throws WorkbookError `cancelled`, or why Excel did not hand them over; nothing in the workbook changes
 */
export async function readList(
  place: ListPlace,
  onProgress: (progress: Progress) => void = () => undefined,
  signal?: AbortSignal,
): Promise<ListInput> {
  const pace = new Pace(signal);
  const read: Cells = { values: [], numberFormats: [], texts: [] };
  const known = new Map<string, string>();
  let rows = Math.max(1, Math.floor(CELLS_A_BLOCK / place.columns));
  try {
    while (read.values.length < place.rows) {
      pace.check();
      const done = read.values.length;
      rows = Math.min(rows, place.rows - done);
      try {
        keep(read, await readBlock(place, done, rows), known);
      } catch (error) {
        // Long texts: smaller blocks, until a single row is too large.
        if (!isTooMuch(error) || rows === 1) throw error;
        rows = Math.ceil(rows / 2);
      }
      onProgress({ done: read.values.length, total: place.rows });
      await pace.rest();
    }
    const merged = await readMerged(place);
    const { sheet, firstRow, firstColumn } = place;
    return { sheet, firstRow, firstColumn, ...read, ...(merged && { merged }), isTable: place.table !== null };
  } catch (error) {
    throw workbookError(error);
  }
}
