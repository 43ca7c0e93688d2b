import type { Bag } from "../excel/workbook/bag";
import { intersection } from "../excel/workbook/box";
import type { Area } from "../excel/workbook/area";
import type { Cell } from "../excel/workbook/cell";
import { generalFormat } from "../excel/workbook/cell";
import type { Chart } from "../excel/workbook/chart";
import { seriesName, seriesOf } from "../excel/workbook/chartSeries";
import { accents } from "../excel/workbook/officeTheme";
import { cellText } from "../excel/workbook/text";
import { chartShape, type ChartShape } from "./chartShape";

export interface DrawnSeries {
  readonly name: string;
  readonly form: ChartShape["form"];
  readonly colour: string;
}

export interface DrawnAxis {
  readonly title: string;
  readonly visible: boolean;
  readonly gridlines: boolean;
  /** Undefined where the drawing finds them itself. */
  readonly minimum: number | undefined;
  readonly maximum: number | undefined;
  readonly numberFormat: string;
}

/** All that is drawn of a chart, as plain values. */
export interface ChartDrawing {
  readonly title: string;
  /** As Excel names it, for a chart that is not drawn. */
  readonly type: string;
  readonly shape: ChartShape | undefined;
  readonly series: readonly DrawnSeries[];
  /** One a category: what stands below it, and the values of the series. */
  readonly points: readonly { readonly category: string; readonly values: readonly (number | null)[] }[];
  /** Undefined where there is none. */
  readonly legend: string | undefined;
  readonly categoryAxis: DrawnAxis;
  readonly valueAxis: DrawnAxis;
}

/** More points than this no chart shows apart. */
const MOST_POINTS = 1_000;

function cellsOf(area: Area | undefined): Readonly<Cell>[] {
  // Whole columns: as far as they are used.
  const used = area?.sheet.used();
  const box = area && used && intersection(area.box, used);
  if (!box) return [];
  const count = Math.min(box.rows * box.columns, MOST_POINTS);
  const at = (place: number) =>
    [box.row + Math.floor(place / box.columns), box.column + (place % box.columns)] as const;
  return Array.from({ length: count }, (_, place) => area.sheet.at(...at(place)));
}

const told = (looks: Bag, member: string) => looks.values.get(member);
const limit = (value: unknown) => (typeof value === "number" ? value : undefined);

function axisOf(looks: Bag, numberFormat: string, gridlines: boolean): DrawnAxis {
  const title = looks.part("Title");
  const format = String(told(looks, "NumberFormat") ?? generalFormat);
  return {
    title: told(title, "Visible") === false ? "" : String(told(title, "Text") ?? ""),
    visible: told(looks, "Visible") !== false,
    gridlines: (told(looks.part("MajorGridlines"), "Visible") ?? gridlines) === true,
    minimum: limit(told(looks, "Minimum")),
    maximum: limit(told(looks, "Maximum")),
    numberFormat: format === generalFormat ? numberFormat : format,
  };
}

function colourOf(looks: Bag, form: ChartShape["form"], place: number): string {
  const format = looks.part("Format");
  const own = told(format.part(form === "line" ? "Line" : "Fill"), "Color");
  return typeof own === "string" && own !== "" ? own : (accents[place % accents.length] ?? accents[0]);
}

/**
 * What is drawn of a chart, from the cells as they are now.
 *
 * @param chart of the Excel
 * @param locale of dates and numbers below the points
 */
export function chartDrawing(chart: Chart, locale: string): ChartDrawing {
  const { type, looks } = chart;
  const shape = chartShape(type);
  const series = seriesOf(chart);
  const values = series.map((each) => cellsOf(each.values));
  const categories = cellsOf(series[0]?.categories);
  const drawn = series.map((each, place): DrawnSeries => {
    const form = chartShape(String(told(each.looks, "ChartType") ?? type))?.form ?? shape?.form ?? "column";
    return { name: seriesName(each, place), form, colour: colourOf(each.looks, form, place) };
  });
  const [title, legend, axes] = [looks.part("Title"), looks.part("Legend"), looks.part("Axes")];
  // A chart of one series is called like the series, as in Excel.
  const ownTitle = told(title, "Text") ?? (drawn.length === 1 ? drawn[0]?.name : "");
  return {
    title: told(title, "Visible") === false ? "" : String(ownTitle),
    type,
    shape,
    series: drawn,
    points: Array.from({ length: Math.max(0, ...values.map(({ length }) => length)) }, (_, place) => {
      const category = categories[place];
      const at = values.map((line) => line[place]?.value);
      return {
        category: category ? cellText(category, locale) : String(place + 1),
        values: at.map((value) => (typeof value === "number" ? value : null)),
      };
    }),
    legend: told(legend, "Visible") === false ? undefined : String(told(legend, "Position") ?? "Bottom"),
    categoryAxis: axisOf(axes.part("CategoryAxis"), generalFormat, false),
    valueAxis: axisOf(axes.part("ValueAxis"), values[0]?.[0]?.numberFormat ?? generalFormat, true),
  };
}
