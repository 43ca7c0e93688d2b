import { dayOf } from "../../../src/rules/days";
import { dayOfInput } from "../../../src/taskpane/date/dayOfInput";

it("reads what a date field holds", () => {
  expect(dayOfInput("2021-04-30")).toBe(dayOf(2021, 4, 30));
});

it.each(["", "2021-04", "1900-02-28", "0021-04-30", "12021-04-30", "30.4.2021"])("takes %p for no day", (value) => {
  expect(dayOfInput(value)).toBeUndefined();
});
