import {
  Area,
  Bar,
  CartesianGrid,
  ComposedChart,
  Legend,
  Line,
  XAxis,
  YAxis,
  type XAxisProps,
  type YAxisProps,
} from "recharts";
import { cellText } from "../excel/workbook/text";
import type { ChartDrawing, DrawnAxis, DrawnSeries } from "./chartDrawing";
import type { ChartShape } from "./chartShape";

/** Excel's colours of axes and lines. */
const LINES = "#D9D9D9";
const TEXT = "#595959";

/** Room for the largest number of the value axis, in pixels. */
const VALUES_WIDTH = 72;
const CATEGORIES_WIDTH = 96;
/** Room for a title that is written upwards. */
const TITLE_WIDTH = 20;
const LABEL_HEIGHT = 30;
const TITLED_LABEL_HEIGHT = 48;

type AxisProps = Omit<XAxisProps & YAxisProps, "orientation" | "ref">;

function axisProps({ title, visible, minimum, maximum, numberFormat }: DrawnAxis, isValues: boolean): AxisProps {
  const format = (value: number) => cellText({ value, formula: "", numberFormat });
  const common = { hide: !visible, stroke: LINES, tick: { fill: TEXT, fontSize: 12 } };
  if (!isValues) return { ...common, type: "category", dataKey: "category", name: title };
  return {
    ...common,
    type: "number",
    domain: [minimum ?? "auto", maximum ?? "auto"],
    allowDataOverflow: minimum !== undefined || maximum !== undefined,
    tickFormatter: format,
  };
}

function seriesElement({ name, form, colour }: DrawnSeries, place: number, { stacking, markers }: ChartShape) {
  const dataKey = ({ values }: ChartDrawing["points"][number]) => values[place];
  const stack = stacking === "none" ? {} : { stackId: "stack" };
  const common = { name, dataKey, isAnimationActive: false };
  if (form === "line") return <Line key={place} {...common} stroke={colour} strokeWidth={2.25} dot={markers} />;
  if (form === "area") return <Area key={place} {...common} {...stack} fill={colour} stroke={colour} fillOpacity={1} />;
  return <Bar key={place} {...common} {...stack} fill={colour} />;
}

/**
 * A chart as Excel would about draw it.
 *
 * @param width in pixels
 * @param height in pixels, the title included
 */
export function Drawing({
  drawing: { shape, series, points, legend, categoryAxis, valueAxis },
  width,
  height,
}: {
  readonly drawing: ChartDrawing;
  readonly width: number;
  readonly height: number;
}) {
  if (!shape) return null;
  const isBar = shape.form === "bar";
  const label = (value: string, vertical: boolean) => ({
    value,
    fill: TEXT,
    fontSize: 12,
    ...(vertical ? { angle: -90, position: "insideLeft" as const } : { position: "insideBottom" as const }),
  });
  const [below, beside] = isBar ? [valueAxis, categoryAxis] : [categoryAxis, valueAxis];
  const sideLegend = legend === "Left" || legend === "Right";
  return (
    <ComposedChart
      width={width}
      height={height}
      data={[...points]}
      layout={isBar ? "vertical" : "horizontal"}
      stackOffset={shape.stacking === "percent" ? "expand" : "sign"}
      margin={{ top: 8, right: 16, bottom: 8, left: 8 }}
      accessibilityLayer={false}
    >
      <CartesianGrid stroke={LINES} vertical={below.gridlines} horizontal={beside.gridlines} />
      <XAxis
        {...axisProps(below, isBar)}
        height={below.title ? TITLED_LABEL_HEIGHT : LABEL_HEIGHT}
        label={label(below.title, false)}
      />
      <YAxis
        {...axisProps(beside, !isBar)}
        width={(isBar ? CATEGORIES_WIDTH : VALUES_WIDTH) + (beside.title ? TITLE_WIDTH : 0)}
        label={label(beside.title, true)}
        // Excel begins a bar chart at the bottom.
        reversed={isBar}
      />
      {legend && series.length > 0 && (
        <Legend
          layout={sideLegend ? "vertical" : "horizontal"}
          align={legend === "Left" ? "left" : legend === "Right" ? "right" : "center"}
          verticalAlign={sideLegend ? "middle" : legend === "Top" ? "top" : "bottom"}
          wrapperStyle={{ fontSize: 12 }}
          formatter={(name: string) => <span style={{ color: TEXT }}>{name}</span>}
          itemSorter={null}
        />
      )}
      {series.map((each, place) => seriesElement(each, place, shape))}
    </ComposedChart>
  );
}
