import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Day } from "../../../rules/days";
import { addDays } from "../../../rules/days";
import { dateText } from "../../date/dateText";
import { useLanguage } from "../../Language";
import { Section } from "../../Section";
import { lapseText, timelineLanes, timelineText } from "./timelineLanes";
import type { Lane } from "./timelineLanes";
import type { Timeline } from "./timelineOf";
import { timelineScale } from "./timelineScale";

const WIDTH = 320;
const LANE = 36;
const BAR_TOP = 18;
const BAR = 12;
const AXIS = 18;
/** A window of a few days in a drawing of many years must still be seen. */
const THINNEST = 3;

const useStyles = makeStyles({
  drawing: { display: "block", width: "100%" },
  // Lines run behind the words: a rim of the background keeps these legible.
  text: {
    fill: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: "11px",
    paintOrder: "stroke",
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: "3px",
  },
  label: { fontWeight: tokens.fontWeightSemibold },
  year: { fill: tokens.colorNeutralForeground2, fontFamily: tokens.fontFamilyBase, fontSize: "10px" },
  grid: { stroke: tokens.colorNeutralStroke2 },
  asOf: { stroke: tokens.colorNeutralForeground1, strokeDasharray: "3 2", strokeWidth: "1.5px" },
  lapse: { stroke: tokens.colorPaletteRedForeground1, strokeWidth: "1.5px" },
  key: { columnGap: tokens.spacingHorizontalM, display: "flex", flexWrap: "wrap" },
  keyEntry: { alignItems: "center", display: "flex", gap: tokens.spacingHorizontalXS },
  swatch: { height: "14px", width: "6px" },
  term: { fill: tokens.colorBrandBackground },
  window: { fill: tokens.colorPaletteGreenBackground3 },
  notices: { fill: tokens.colorNeutralForeground2 },
  cancelBy: { fill: tokens.colorPaletteRedForeground1 },
  reinstatement: { fill: tokens.colorPaletteMarigoldBackground3 },
});

/** One licence as a drawing, a line for each thing that happens to it; the same in words for those who do not see it. */
export function TimelineDrawing({ timeline }: { timeline: Timeline }) {
  const { language, words } = useLanguage();
  const styles = useStyles();
  const lanes = timelineLanes(timeline, language);
  const { at, years } = timelineScale(timeline.first, timeline.last, WIDTH);
  const bottom = lanes.length * LANE;
  const upright = (day: Day, className: string) => (
    <line className={className} x1={at(day)} x2={at(day)} y1={0} y2={bottom} />
  );
  return (
    <Section heading={words.timeline.heading}>
      <svg
        className={styles.drawing}
        viewBox={`0 0 ${WIDTH} ${bottom + AXIS}`}
        role="img"
        aria-label={timelineText(timeline, language)}
      >
        {years.map(({ year, at: x }) => (
          <g key={year}>
            <line className={styles.grid} x1={x} x2={x} y1={0} y2={bottom} />
            {x < WIDTH - 24 && (
              <text className={styles.year} x={x + 2} y={bottom + 12}>
                {year}
              </text>
            )}
          </g>
        ))}
        {upright(timeline.lapse, styles.lapse)}
        {timeline.asOf !== undefined && upright(timeline.asOf, styles.asOf)}
        {lanes.map((lane, index) => (
          <g key={lane.name} transform={`translate(0 ${index * LANE})`}>
            <text className={styles.text} x={0} y={12}>
              <tspan className={styles.label}>{lane.label}</tspan> {withoutWeekdays(lane.dates)}
            </text>
            <LaneDrawing lane={lane} timeline={timeline} at={at} className={styles[lane.name]} />
          </g>
        ))}
      </svg>
      <Text size={200} className={styles.key}>
        <span className={styles.keyEntry}>
          <Swatch className={styles.lapse} />
          {lapseText(timeline, language)}
        </span>
        {timeline.asOf !== undefined && (
          <span className={styles.keyEntry}>
            <Swatch className={styles.asOf} />
            {words.timeline.asOf} {dateText(timeline.asOf, language)}
          </span>
        )}
      </Text>
    </Section>
  );
}

/** The upright line that the words after it are about. */
function Swatch({ className }: { className: string }) {
  const styles = useStyles();
  return (
    <svg className={styles.swatch} viewBox="0 0 6 14" aria-hidden>
      <line className={className} x1={3} x2={3} y1={0} y2={14} />
    </svg>
  );
}

interface LaneDrawingProps {
  readonly lane: Lane;
  readonly timeline: Timeline;
  readonly at: (day: Day) => number;
  readonly className: string;
}

function LaneDrawing({ lane: { span, marks }, timeline, at, className }: LaneDrawingProps) {
  if (!span)
    return marks.map((day) => <circle key={day} className={className} cx={at(day)} cy={BAR_TOP + BAR / 2} r={4} />);
  const from = at(span.from ?? timeline.first);
  // The last day belongs to it: the bar ends where the next day begins.
  const to = at(span.to === null ? timeline.last : addDays(span.to, 1));
  return <rect className={className} x={from} y={BAR_TOP} width={Math.max(to - from, THINNEST)} height={BAR} rx={2} />;
}

/** The drawing is narrow, and the answers below give every date in full. */
const withoutWeekdays = (dates: string): string => dates.replace(/ ?\([^()]{1,3}\)/g, "");
