import { dayOf } from "../../../../src/rules/days";
import { dayOfCell } from "../../../../src/taskpane/lookUp/formula/dayOfCell";

const day = dayOf(2021, 4, 30);

it.each([
  [44316, "2021-04-30"],
  [44316.75, "30.04.2021 18:00"],
  [44316, "44316"],
  [20210430, "20210430"],
  ["2021/4/30", "2021/4/30"],
  ["令和3年4月30日", "令和3年4月30日"],
])("reads %p, shown as %p", (value, text) => {
  expect(dayOfCell({ value, text })).toEqual({ day });
});

it.each([
  ["4/5/2021", "4/5/2021", "ambiguous"],
  ["soon", "soon", "noDate"],
  ["", "", "noDate"],
  [null, "", "noDate"],
  [true, "TRUE", "noDate"],
  [12, "12", "noDate"],
  [-1, "-1", "noDate"],
  [42854, "2021-04-30", "from1904"],
])("reads no day in %p, shown as %p", (value, text, problem) => {
  expect(dayOfCell({ value, text })).toEqual({ problem });
});
