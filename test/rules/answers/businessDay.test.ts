import { businessDay } from "../../../src/rules/answers";
import { businessDays, calendarById } from "../../../src/rules/calendar";
import { addDays, FIRST_DAY } from "../../../src/rules/days";
import { isoDay } from "../isoDay";
import { said } from "./asked";

const japan = businessDays({ calendar: calendarById("JP") });

it("looks back or ahead from a closed day, and stays on an open one", () => {
  expect(said(businessDay(isoDay("2023-12-31"), -1, japan))).toBe("2023-12-29");
  expect(said(businessDay(isoDay("2024-05-03"), 1, japan))).toBe("2024-05-07");
  expect(said(businessDay(isoDay("2024-05-07"), 1, japan))).toBe("2024-05-07");
});

it("says when a whole year is closed", () => {
  const from = isoDay("2024-01-01");
  const closedDays = Array.from({ length: 800 }, (_, index) => addDays(from, index));
  expect(said(businessDay(from, 1, businessDays({ closedDays })))).toMatch(
    /^wrong: No business day was found within a year/,
  );
});

it("says when the search leaves the calendar", () => {
  const closedDays = [FIRST_DAY];
  expect(said(businessDay(FIRST_DAY, -1, businessDays({ closedDays })))).toMatch(/^wrong: /);
});
