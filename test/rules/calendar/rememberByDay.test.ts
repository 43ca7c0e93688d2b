import { rememberByDay } from "../../../src/rules/calendar/rememberByDay";
import { FIRST_DAY, LAST_DAY, dayOf, type Day } from "../../../src/rules/days";

it("asks once a day and keeps the answers of different days apart", () => {
  const asked: Day[] = [];
  const negative = rememberByDay((day) => {
    asked.push(day);
    return -day;
  });
  const days = [FIRST_DAY, dayOf(2021, 4, 30), dayOf(2021, 5, 1), (dayOf(2021, 4, 30) + 1024) as Day, LAST_DAY];
  expect([...days, ...days].map(negative)).toEqual([...days, ...days].map((day) => -day));
  expect(asked).toEqual(days);
});

it("passes an error on each time, keeping nothing", () => {
  let asked = 0;
  const failing = rememberByDay(() => {
    asked += 1;
    throw new RangeError("none");
  });
  expect(() => failing(FIRST_DAY)).toThrow(RangeError);
  expect(() => failing(FIRST_DAY)).toThrow(RangeError);
  expect(asked).toBe(2);
});
