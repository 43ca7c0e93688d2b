import type { Area } from "./area";
import type { Bag } from "./bag";

/** One line, or one colour of columns, of a chart. */
export interface Series {
  /** Its name, or the cell that holds it; undefined where it has none. */
  name: string | Area | undefined;
  values: Area | undefined;
  /** What stands below its points. */
  categories: Area | undefined;
  readonly looks: Bag;
}

/** Whether the columns or the rows of the source are the series; `Auto`: whichever are fewer. */
export type SeriesBy = "Auto" | "Columns" | "Rows";

/** Points from the sheet's corner, and the size. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A chart: what it shows, where, and its looks as they were set. */
export interface Chart {
  readonly id: string;
  name: string;
  /** As Excel names it: `ColumnStacked`. */
  type: string;
  source: { readonly area: Area; readonly by: SeriesBy } | undefined;
  /** Once an add-in has changed a series; until then the source is the series. */
  series: Series[] | undefined;
  /** The cells that it covers, while it was placed by cells. */
  cells: { readonly first: Area; readonly last: Area } | undefined;
  /** What was set of its frame. */
  frame: Partial<Frame>;
  readonly looks: Bag;
}

/** All cells that a chart holds on to; they move with the rows and columns. */
export function chartAreas({ source, series = [], cells }: Chart): Area[] {
  const own = series.flatMap(({ name, values, categories }) => [name, values, categories]);
  const all = [source?.area, cells?.first, cells?.last, ...own].filter((each) => typeof each === "object");
  // Series share their categories: an area that stood here twice would move twice.
  return [...new Set(all)];
}
