import { dayOf } from "../../../src/rules/days";
import { dateText } from "../../../src/taskpane/date/dateText";

it.each([
  [dayOf(2021, 4, 30), "2021-04-30 (Fri)", "2021年4月30日(金)"],
  [dayOf(2024, 2, 29), "2024-02-29 (Thu)", "2024年2月29日(木)"],
  [dayOf(1900, 3, 1), "1900-03-01 (Thu)", "1900年3月1日(木)"],
  [dayOf(9999, 12, 31), "9999-12-31 (Fri)", "9999年12月31日(金)"],
])("writes %i with its weekday in both languages", (day, english, japanese) => {
  expect(dateText(day, "en")).toBe(english);
  expect(dateText(day, "ja")).toBe(japanese);
});
