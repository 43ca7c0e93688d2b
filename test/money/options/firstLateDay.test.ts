import { firstLateDay } from "../../../src/money/options/firstLateDay";
import { LAST_DAY } from "../../../src/rules/days";
import { said } from "../../rules/answers/asked";
import { isoDay } from "../../rules/isoDay";

it("is the as-of date once support has ended", () => {
  expect(said(firstLateDay(isoDay("2021-04-30"), isoDay("2021-05-31")))).toBe("2021-05-31");
});

it("is the day after an end that is still to come", () => {
  expect(said(firstLateDay(isoDay("2021-04-30"), isoDay("2021-04-30")))).toBe("2021-05-01");
});

it("is wrong where the calendar ends with the support", () => {
  expect(said(firstLateDay(LAST_DAY, isoDay("2021-04-30")))).toMatch(/^wrong: .*9999-12-31/);
});
