import { refuseTwoDigitYear } from "../../../src/list/dates/twoDigitYear";

it.each([
  "21-04-30",
  "21/4/30",
  "21.4.30",
  "'21/4/30",
  "21年4月30日",
  "30/4/21",
  "4/30/21",
  "30.04.21",
  "1/2/03",
  "4/30/'21",
])("recognises a two-digit year in %s", (text) => {
  expect(refuseTwoDigitYear(text)).toEqual({ ok: false, problem: "two-digit year" });
});

it.each(["2021-04-30", "30/4/2021", "21-04/30", "1.2.3", "4/30", "12:30", "R3.4.30", "210430"])(
  "passes on %s",
  (text) => {
    expect(refuseTwoDigitYear(text)).toBeUndefined();
  },
);
