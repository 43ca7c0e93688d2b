import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { Bar, BarChart, CartesianGrid, XAxis, YAxis } from "recharts";
import { counted, fill } from "../../../locales/taskpane";
import type { Grouping, Plan } from "../../../plan";
import { useLanguage } from "../../Language";
import { monthText } from "../monthText";
import { chartSeries, type Drawn } from "./chartSeries";
import { fillOf, Patterns, Swatch } from "./Patterns";

const WIDTH = 340;
const HEIGHT = 200;
const VALUES_WIDTH = 44;
/** Pixels between the names of two months. */
const LABEL_GAP = 14;

const useStyles = makeStyles({
  // Drawn in one size and scaled to the pane, as a picture.
  chart: {
    "& .recharts-wrapper": { height: "auto !important", width: "100% !important" },
    "& .recharts-surface": { height: "auto", width: "100%" },
  },
  legend: {
    display: "flex",
    flexWrap: "wrap",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    listStyleType: "none",
    margin: 0,
    padding: 0,
    "& li": {
      alignItems: "center",
      display: "flex",
      gap: tokens.spacingHorizontalXS,
      minWidth: 0,
      overflowWrap: "anywhere",
    },
  },
});

interface PlanChartProps {
  readonly plan: Plan;
  readonly drawn: Drawn;
  readonly groupBy: Grouping;
  /** A value as the description says it. */
  readonly textOf: (value: number) => string;
}

/** Bars by month, stacked by group; in words for those who do not see them. */
export function PlanChart({ plan, drawn, groupBy, textOf }: PlanChartProps) {
  const { language, words } = useLanguage();
  const styles = useStyles();
  const id = useId().replaceAll(":", "");
  const said = words.planChart;
  const { months } = plan;
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return null;
  const period = { from: monthText(first, language), to: monthText(last, language) };
  const highest = Math.max(...drawn.months);
  if (highest <= 0) return <Text>{fill(said.empty, period)}</Text>;
  const series = chartSeries(drawn, groupBy, { all: said.all, others: said.others, language });
  const described = fill(said.described, {
    ...period,
    months: counted(words.planSettings.months, months.length, language),
    total: textOf(drawn.months.reduce((sum, value) => sum + value, 0)),
    highest: textOf(highest),
    month: monthText(months[drawn.months.indexOf(highest)] ?? first, language),
  });
  const points = months.map((day, month) => ({ day: isoMonth(day), month }));
  const compact = new Intl.NumberFormat(language, { notation: "compact" });
  const tick = { fill: tokens.colorNeutralForeground2, fontSize: 11 };
  return (
    <div>
      <Patterns id={id} />
      <div className={styles.chart} role="img" aria-label={described}>
        <BarChart
          width={WIDTH}
          height={HEIGHT}
          data={points}
          margin={{ top: 8, right: 4, bottom: 0, left: 0 }}
          barCategoryGap="12%"
          // The description and the tables say it: a picture has no stops of its own.
          accessibilityLayer={false}
        >
          <CartesianGrid stroke={tokens.colorNeutralStroke2} vertical={false} />
          <XAxis
            dataKey="day"
            tick={tick}
            stroke={tokens.colorNeutralStroke1}
            interval="equidistantPreserveStart"
            minTickGap={LABEL_GAP}
          />
          <YAxis
            tick={tick}
            stroke={tokens.colorNeutralStroke1}
            width={VALUES_WIDTH}
            allowDecimals={false}
            tickFormatter={(value: number) => compact.format(value)}
          />
          {series.map(({ key, months: values }, place) => (
            <Bar
              key={key}
              dataKey={({ month }: { month: number }) => values[month] ?? 0}
              stackId="month"
              fill={fillOf(id, place)}
              isAnimationActive={false}
            />
          ))}
        </BarChart>
      </div>
      {series.length > 1 && (
        <ul className={styles.legend}>
          {series.map(({ key, name }, place) => (
            <li key={key}>
              <Swatch id={id} place={place} />
              <Text size={200}>{name}</Text>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Narrow, and the same in both languages: 24 of them stand below the bars. */
const isoMonth = (day: Plan["months"][number]): string => monthText(day, "en");
