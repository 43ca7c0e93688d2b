import { takeWeekday } from "../../../src/list/dates/weekdayMark";

it.each([..."月火水木金土日"].map((name, index) => [name, index + 1] as const))(
  "knows %s as weekday %d",
  (name, weekday) => {
    for (const mark of [`(${name})`, ` (${name})`, `(${name}曜日)`, ` ${name}曜日`, ` ${name}曜`]) {
      expect(takeWeekday(`2021年4月30日${mark}`)).toEqual({ date: "2021年4月30日", weekday });
    }
  },
);

it.each([
  ["Mon", 1],
  ["Tues", 2],
  ["wednesday", 3],
  ["THU", 4],
  ["Fri.", 5],
  ["Saturday", 6],
  ["Sun", 7],
])("knows %s as weekday %d", (name, weekday) => {
  expect(takeWeekday(`${name}, 30 April 2021`)).toEqual({ date: "30 April 2021", weekday });
  expect(takeWeekday(`${name} 30 April 2021`)).toEqual({ date: "30 April 2021", weekday });
});

it("knows an English weekday in brackets", () => {
  expect(takeWeekday("2021-04-30 (Fri)")).toEqual({ date: "2021-04-30", weekday: 5 });
});

it.each(["2021年4月30日", "30 March 2021", "2021-04-30 (x)", "Monday", "(金)2021", "Frisbee 30"])(
  "finds no weekday in %s",
  (text) => {
    expect(takeWeekday(text)).toEqual({ date: text });
  },
);
