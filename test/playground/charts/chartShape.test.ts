import { chartShape } from "../../../src/playground/charts/chartShape";

it.each([
  ["ColumnClustered", "column", "none", false],
  ["ColumnStacked", "column", "stacked", false],
  ["ColumnStacked100", "column", "percent", false],
  ["BarClustered", "bar", "none", false],
  ["BarStacked", "bar", "stacked", false],
  ["Area", "area", "none", false],
  ["AreaStacked", "area", "stacked", false],
  ["Line", "line", "none", false],
  ["LineMarkers", "line", "none", true],
])("draws %s", (type, form, stacking, markers) => expect(chartShape(type)).toEqual({ form, stacking, markers }));

it.each(["Pie", "LineStacked", "3DColumn", "XYScatter", "ColumnClusteredX", ""])("does not draw %s", (type) =>
  expect(chartShape(type)).toBeUndefined(),
);
