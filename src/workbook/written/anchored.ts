/** The cells of a part, wherever people moved them to since its name was given. */
export function anchored(context: Excel.RequestContext, name: string): Excel.Range {
  return context.workbook.names.getItem(name).getRange();
}

/** Gives cells a name that no list of names shows. */
export function anchor(context: Excel.RequestContext, name: string, range: Excel.Range): void {
  context.workbook.names.add(name, range).visible = false;
}

/** One format for every cell of a range: the typings know the full matrix only. */
export function setNumberFormat(range: Excel.Range, format: string): void {
  range.numberFormat = format as unknown as string[][];
}
