import { isoText } from "../../../../src/rules/days";
import { easterSunday } from "./easterSunday";

it.each([
  "1961-04-02",
  "2000-04-23",
  "2008-03-23",
  "2011-04-24",
  "2019-04-21",
  "2024-03-31",
  "2025-04-20",
  "2026-04-05",
  "2027-03-28",
  "2038-04-25",
  "2285-03-22",
])("falls on %s", (text) => {
  expect(isoText(easterSunday(Number(text.slice(0, 4))))).toBe(text);
});
