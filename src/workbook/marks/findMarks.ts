import { MARK_COLOUR } from "./markColour";

// A rule that colours the text only has no fill.
const isColour = (found: string | null, wanted: string) => found?.toUpperCase() === wanted;

/**
 * The coloured rules by which this add-in marked cells, on all sheets, wherever people moved the cells to.
 *
 * @param context of the request; it is synced
 * @returns the rules, to be counted or deleted
 */
export async function findMarks(context: Excel.RequestContext): Promise<Excel.ConditionalFormat[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const ofSheets = worksheets.items.map((sheet) => sheet.getRange().conditionalFormats);
  for (const rules of ofSheets) rules.load("items/type");
  await context.sync();
  const custom = ofSheets.flatMap(({ items }) => items).filter(({ type }) => type === "Custom");
  for (const { custom: rule } of custom) rule.load("format/fill/color, format/font/color");
  await context.sync();
  return custom.filter(({ custom: { format } }) => {
    return isColour(format.fill.color, MARK_COLOUR.fill) && isColour(format.font.color, MARK_COLOUR.font);
  });
}
