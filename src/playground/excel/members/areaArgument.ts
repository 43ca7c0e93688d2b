import type { InMemoryExcel } from "../inMemoryExcel";
import type { Arguments } from "../protocol/arguments";
import { invalidArgument, itemNotFound } from "../protocol/requestError";
import { splitAddress } from "../workbook/address";
import type { Area } from "../workbook/area";
import type { Sheet } from "../workbook/sheet";

/**
 * The cells that an argument names: a range, or a text with an address, a name or a table.
 *
 * @param sheet meant where a text names none
 * @throws RequestError where the argument names no cells
 */
export function areaArgument(given: Arguments, place: number, sheet: Sheet, { workbook }: InMemoryExcel): Area {
  const object = given.object(place);
  if (object?.type === "Range") return object.target as Area;
  const text = given.text(place);
  const named = splitAddress(text).sheet;
  if (named !== undefined && !workbook.findSheet(named)) throw itemNotFound();
  const area = workbook.findArea(text, sheet);
  if (!area) throw invalidArgument();
  return area;
}
