import { memo } from "react";
import type { PlaygroundWords } from "../../locales/playground";
import type { ChartDrawing } from "./chartDrawing";
import type { ChartPlace } from "./chartPlaces";
import { Drawing } from "./Drawing";

/** A chart of the sheet in front, and where it stands. */
export interface ShownChart {
  readonly id: string;
  readonly drawing: ChartDrawing;
  readonly place: ChartPlace;
}

type Words = Pick<PlaygroundWords, "chart" | "chartNotDrawn">;

/** Pixels that a title takes. */
const TITLE_HEIGHT = 32;

/** Scrolling changes no drawing: it is drawn anew only when the workbook says something else. */
const SameDrawing = memo(Drawing, (before, after) => JSON.stringify(before) === JSON.stringify(after));

/** What a screen reader hears of a chart: its numbers stand in the cells. */
function spoken({ title, type, series, points }: ChartDrawing, { chart }: Words): string {
  const [first, last] = [points[0]?.category, points.at(-1)?.category];
  const names = series.map(({ name }) => name).join(", ");
  return [`${chart} ${title || type}`, names, first === last ? first : `${first} – ${last}`].join(". ");
}

/** The charts of a sheet, over its cells. */
export function ChartLayer({ charts, words }: { readonly charts: readonly ShownChart[]; readonly words: Words }) {
  return charts.map(({ id, drawing, place: { left, top, width, height, hiddenLeft, hiddenTop } }) => (
    <figure
      key={id}
      className="chart"
      role="img"
      aria-label={spoken(drawing, words)}
      style={{ left, top, width, height, clipPath: `inset(${hiddenTop}px 0 0 ${hiddenLeft}px)` }}
    >
      {drawing.title && <figcaption>{drawing.title}</figcaption>}
      {drawing.shape ? (
        <SameDrawing drawing={drawing} width={width} height={height - (drawing.title ? TITLE_HEIGHT : 0)} />
      ) : (
        <p>{words.chartNotDrawn.replace("{type}", drawing.type)}</p>
      )}
    </figure>
  ));
}
