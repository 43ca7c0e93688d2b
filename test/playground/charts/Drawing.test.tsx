import { render } from "@testing-library/react";
import { chartDrawing } from "../../../src/playground/charts/chartDrawing";
import { Drawing } from "../../../src/playground/charts/Drawing";
import { aChart } from "./aChart";

const drawn = (type: string) => {
  const { container } = render(
    <Drawing drawing={chartDrawing(aChart(type).chart, "en-US")} width={400} height={300} />,
  );
  return (selector: string) => [...container.querySelectorAll(selector)];
};

/** Left upper corner and size of a bar, from its path. */
const boxes = (paths: readonly Element[]) =>
  paths.map((path) => ["x", "y", "width", "height"].map((name) => Number(path.getAttribute(name))));

it("stacks columns: each month one above the other", () => {
  const bars = boxes(drawn("ColumnStacked")(".recharts-bar-rectangle path"));
  expect(bars).toHaveLength(5);
  const [first, , , lapsed] = bars;
  expect(lapsed?.[0]).toBeCloseTo(first?.[0] ?? 0);
  expect((lapsed?.[1] ?? 0) + (lapsed?.[3] ?? 0)).toBeCloseTo(first?.[1] ?? 0);
});

it("puts clustered columns beside each other", () => {
  const [first, , , lapsed] = boxes(drawn("ColumnClustered")(".recharts-bar-rectangle path"));
  expect(lapsed?.[0]).toBeGreaterThan(first?.[0] ?? 0);
  expect((lapsed?.[1] ?? 0) + (lapsed?.[3] ?? 0)).toBeCloseTo((first?.[1] ?? 0) + (first?.[3] ?? 0));
});

it("lays bars, the first month at the bottom", () => {
  const [first, second] = boxes(drawn("BarClustered")(".recharts-bar-rectangle path"));
  expect(first?.[1]).toBeGreaterThan(second?.[1] ?? 0);
  expect(first?.[2]).toBeGreaterThan(second?.[2] ?? 0);
});

it("draws lines, and a legend", () => {
  const found = drawn("Line");
  expect(found(".recharts-line-curve")).toHaveLength(2);
  expect(found(".recharts-legend-item-text").map(({ textContent }) => textContent)).toEqual(["All renew", "All lapse"]);
});

it("draws nothing of a type that it does not know", () => expect(drawn("Pie")("svg")).toEqual([]));
