import { isDateFormat } from "numfmt";
import type { Area } from "./area";
import { Bag } from "./bag";
import { intersection, type Box } from "./box";
import { isBlank } from "./cell";
import type { Chart, Series, SeriesBy } from "./chart";
import { cellText } from "./text";

const cellsOf = ({ row, column, rows, columns }: Box): [number, number][] =>
  Array.from({ length: rows * columns }, (_, at) => [row + Math.floor(at / columns), column + (at % columns)]);

/** Whether there is a heading in each of these cells: a text, not a number. */
function areHeadings({ sheet, box }: Area): boolean {
  return cellsOf(box).every(([row, column]) => {
    const { value } = sheet.at(row, column);
    return typeof value === "string" && value !== "";
  });
}

/** Whether these cells name points: texts, or dates. */
function areCategories({ sheet, box }: Area): boolean {
  return cellsOf(box).some(([row, column]) => {
    const { value, numberFormat } = sheet.at(row, column);
    return (typeof value === "string" && value !== "") || isDateFormat(numberFormat);
  });
}

/** The columns of a box, left to right, or its rows. */
function lines(box: Box, by: "Columns" | "Rows"): Box[] {
  const { row, column, rows, columns } = box;
  if (by === "Columns")
    return Array.from({ length: columns }, (_, at) => ({ ...box, column: column + at, columns: 1 }));
  return Array.from({ length: rows }, (_, at) => ({ ...box, row: row + at, rows: 1 }));
}

/** What Excel makes of a range of cells: names of series, categories, values. */
function splitSource({ sheet, box: given }: Area, by: SeriesBy): Series[] {
  // Whole columns: as far as they are used.
  const used = sheet.used();
  const box = (used && intersection(given, used)) ?? { ...given, rows: 1, columns: 1 };
  const { row, column, rows, columns } = box;
  const noCorner = isBlank(sheet.at(row, column));
  const [down, right] = [Number(rows > 1), Number(columns > 1)];
  const top = { sheet, box: { row, column: column + right, rows: 1, columns: columns - right } };
  const left = { sheet, box: { row: row + down, column, rows: rows - down, columns: 1 } };
  const heads = Number(rows > 1 && (areHeadings(top) || (noCorner && columns > 1)));
  const names = Number(columns > 1 && (areCategories(left) || (noCorner && rows > 1)));
  const body: Box = { row: row + heads, column: column + names, rows: rows - heads, columns: columns - names };
  const way = by === "Auto" ? (body.rows > body.columns ? "Columns" : "Rows") : by;
  const head = heads ? { ...body, row, rows: 1 } : undefined;
  const side = names ? { ...body, column, columns: 1 } : undefined;
  const [title, category] = way === "Columns" ? [head, side] : [side, head];
  const titles = title && lines(title, way);
  return lines(body, way).map((values, at) => {
    const own = titles?.[at];
    return {
      name: own && { sheet, box: own },
      values: { sheet, box: values },
      categories: category && { sheet, box: category },
      looks: new Bag(),
    };
  });
}

/** The series of a chart as they are now: those of its source follow the source's cells. */
export function seriesOf({ source, series }: Chart): Series[] {
  return series ?? (source ? splitSource(source.area, source.by) : []);
}

/** The series of a chart to change: from then on they are its own. */
export function ownSeries(chart: Chart): Series[] {
  return (chart.series ??= seriesOf(chart));
}

/** What a series is called: `Series1` where nobody named it. */
export function seriesName({ name }: Series, place: number): string {
  if (typeof name === "string") return name;
  return (name && cellText(name.sheet.at(name.box.row, name.box.column))) || `Series${place + 1}`;
}
