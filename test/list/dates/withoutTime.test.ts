import { withoutTime } from "../../../src/list/dates/withoutTime";

it.each([
  "2021-04-30T23:30:00Z",
  "2021-04-30T23:30:00.123+09:00",
  "2021-04-30t15:00",
  "2021-04-30T1500",
  "2021-04-30T150000Z",
  "2021-04-30 0:00",
  "2021-04-30 24:00",
  "2021-04-30, 3:00 PM",
  "2021-04-30 3:00 a.m.",
  "2021-04-30 15:00 JST",
  "2021-04-30 15:00 GMT+0900",
  "2021-04-30 15:00:00 -03",
  "2021-04-30 15時",
  "2021-04-30 午後3時30分",
  "2021-04-30+09:00",
  "2021-04-30Z",
])("takes the time off %s", (text) => {
  expect(withoutTime(text)).toBe("2021-04-30");
});

it("takes a time off that follows a Japanese date without a space", () => {
  expect(withoutTime("2021年4月30日15:00")).toBe("2021年4月30日");
  expect(withoutTime("2021年4月30日(金)15:00")).toBe("2021年4月30日(金)");
  expect(withoutTime("2021年4月30日15時30分")).toBe("2021年4月30日");
});

it.each(["2021-04-30", "30-Apr-2021", "2021-04-30 25:00", "2021-04-30 12:60", "2021-04-30 noon", "15:00", ""])(
  "leaves %j as it is",
  (text) => {
    expect(withoutTime(text)).toBe(text);
  },
);
