import { monthName, monthText } from "../../../src/taskpane/plan/monthText";
import { dayOf } from "../../../src/rules/days";

it("shows a month in both languages", () => {
  expect(monthText(dayOf(2026, 4, 30), "en")).toBe("2026-04");
  expect(monthText(dayOf(2026, 4, 1), "ja")).toBe("2026年4月");
});

it("names all months, in whatever time zone", () => {
  const names = Array.from({ length: 12 }, (_, index) => monthName(index + 1, "en"));
  expect([names[0], names[3], names[11]]).toEqual(["January", "April", "December"]);
  expect(new Set(names).size).toBe(12);
  expect(monthName(4, "ja")).toBe("4月");
});
