import { calendarById, calendarIds } from "../../../src/rules/calendar";
import { isoText } from "../../../src/rules/days";

it("knows Japan, the United States, England and Wales, Germany and France", () => {
  expect(calendarIds).toEqual(expect.arrayContaining(["DE", "FR", "GB", "JP", "US"]));
  expect([...calendarIds].sort()).toEqual(calendarIds);
});

it.each(["JP", "jp", " Jp ", "ＪＰ", "\u3000ｊｐ"])("finds Japan as %j", (id) => {
  expect(calendarById(id)?.name).toEqual({ en: "Japan", ja: "日本" });
});

it.each(["", "XX", "JPN", "constructor", "__proto__"])("knows no calendar %j", (id) => {
  expect(calendarById(id)).toBeUndefined();
});

it("knows Japan's holidays from 1955 to 2050, officially until 2027", () => {
  const japan = calendarById("JP");
  expect(japan && [japan.firstDay, japan.officialUntil, japan.lastDay].map(isoText)).toEqual([
    "1955-01-01",
    "2027-12-31",
    "2050-12-31",
  ]);
});

it.each(calendarIds)("names %s in both languages and claims no official day that it does not hold", (id) => {
  const calendar = calendarById(id);
  expect(calendar?.name.en).toMatch(/\S/);
  expect(calendar?.name.ja).toMatch(/\S/);
  expect(calendar && calendar.firstDay < calendar.officialUntil && calendar.officialUntil <= calendar.lastDay).toBe(
    true,
  );
});
