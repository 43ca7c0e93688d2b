import type { ListChoices } from "../list";
import type { ListPlace } from "./listPlace";
import { workbookError } from "./workbookError";

/** Choices as they are kept: with the place of the list at that time, because some of them count from there. */
interface Remembered {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly choices: ListChoices;
}

// A table has a name of its own; other lists are known by sheet and column.
const keyOf = ({ table, sheet, firstColumn }: ListPlace): string =>
  `licenceTerms.choices ${table === null ? `${sheet}!${firstColumn}` : `table ${table}`}`;

const isAddress = (key: string) => /^[A-Z]{1,3}\d+$/.test(key);

/** The choices for the same list after rows or columns were inserted before it. */
function moved({ firstRow, firstColumn, choices }: Remembered, place: ListPlace): ListChoices {
  const [down, right] = [place.firstRow - firstRow, place.firstColumn - firstColumn];
  if (down === 0 && right === 0) return choices;
  const { headerRow, columns, repairs } = choices;
  const entries = Object.entries(columns ?? {}).map(([role, column]) => [
    role,
    column === null ? null : column + right,
  ]);
  // Repairs of single cells are not carried over: which cell is meant is no longer certain.
  const groups = Object.entries(repairs ?? {}).filter(([key]) => !isAddress(key));
  return {
    ...choices,
    ...(headerRow !== undefined && { headerRow: headerRow === null ? null : headerRow + down }),
    ...(columns && { columns: Object.fromEntries(entries) as NonNullable<ListChoices["columns"]> }),
    ...(repairs && { repairs: Object.fromEntries(groups) }),
  };
}

/**
 * Lets the workbook remember what people decided about a list; saved with the workbook.
 *
 * @param place the list
 * @param choices all decisions about it
 * @throws WorkbookError when Excel does not take them
 */
export async function rememberChoices(place: ListPlace, choices: ListChoices): Promise<void> {
  const { firstRow, firstColumn } = place;
  try {
    await Excel.run(async (context) => {
      const remembered: Remembered = { firstRow, firstColumn, choices };
      context.workbook.settings.add(keyOf(place), JSON.stringify(remembered));
      await context.sync();
    });
  } catch (error) {
    throw workbookError(error);
  }
}

/**
 * What people decided about a list before, in this session or an earlier one.
 *
 * @param place the list
 * @returns the decisions; undefined where nothing was decided
 * @throws WorkbookError when Excel does not answer
 */
export async function rememberedChoices(place: ListPlace): Promise<ListChoices | undefined> {
  try {
    return await Excel.run(async (context) => {
      const setting = context.workbook.settings.getItemOrNullObject(keyOf(place));
      setting.load("value");
      await context.sync();
      return setting.isNullObject ? undefined : moved(JSON.parse(String(setting.value)) as Remembered, place);
    });
  } catch (error) {
    throw workbookError(error);
  }
}
