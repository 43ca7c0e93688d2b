import { BLANK, value } from "../../src/functions/reading";

it("tells a value from a blank, also where the value is nothing", () => {
  expect(value(null)).toEqual({ value: null });
  expect(value("blank")).not.toBe(BLANK);
});
