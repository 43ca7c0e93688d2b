import { dayOf } from "../../../../src/rules/days";
import { timelineScale } from "../../../../src/taskpane/lookUp/timeline/timelineScale";

it("lays the days evenly from edge to edge", () => {
  const [first, last] = [dayOf(2021, 1, 1), dayOf(2021, 4, 11)];
  const { at } = timelineScale(first, last, 200);
  expect([at(first), at(dayOf(2021, 2, 20)), at(last)]).toEqual([0, 100, 200]);
});

it("marks the years that begin inside", () => {
  const { years } = timelineScale(dayOf(2020, 4, 30), dayOf(2023, 1, 1), 320);
  expect(years.map(({ year }) => year)).toEqual([2021, 2022, 2023]);
});

it("marks fewer years where they would stand too close", () => {
  const { years } = timelineScale(dayOf(2000, 1, 1), dayOf(2040, 1, 1), 320);
  expect(years.length).toBeLessThanOrEqual(7);
  expect(new Set(years.slice(1).map(({ year }, index) => year - (years[index]?.year ?? 0))).size).toBe(1);
});

it("marks none within one year", () => {
  expect(timelineScale(dayOf(2021, 2, 1), dayOf(2021, 11, 1), 320).years).toEqual([]);
});
