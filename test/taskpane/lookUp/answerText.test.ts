import { dayOf } from "../../../src/rules/days";
import { answerText } from "../../../src/taskpane/lookUp/answerText";

const day = dayOf(2021, 4, 30);

it.each([
  ["a day", day, "2021-04-30 (Fri)", "2021年4月30日(金)"],
  ["a day with a clock time", day + 15 / 24, "2021-04-30 (Fri) 15:00", "2021年4月30日(金) 15:00"],
  ["a clock time before ten", day + 545 / 1440, "2021-04-30 (Fri) 9:05", "2021年4月30日(金) 9:05"],
  ["days", [day, day], "2021-04-30 (Fri), 2021-04-30 (Fri)", "2021年4月30日(金)、2021年4月30日(金)"],
  ["a status", "reinstatable", "Reinstatable", "再開可能"],
  ["an action without a day", { action: "askVendor", on: null }, "Ask the vendor", "販売元に確認する"],
] as const)("writes %s in both languages", (_what, value, english, japanese) => {
  expect(answerText(value, "en")).toBe(english);
  expect(answerText(value, "ja")).toBe(japanese);
});

it("writes an action with its day", () => {
  expect(answerText({ action: "renewBy", on: day }, "en")).toBe("Renew by 2021-04-30 (Fri)");
});
