import { projectedWords } from "../../../src/rules/answers/projectedWords";
import { isoText } from "../../../src/rules/days";
import { checkedPolicy } from "../policy/checkedPolicy";

it("names the last day whose holidays are official", () => {
  const policy = checkedPolicy({ calendar: "JP" });
  const calendar = policy.calendar;
  if (calendar === undefined) throw new Error("no calendar");
  const until = isoText(calendar.officialUntil);
  expect(projectedWords(policy).en).toContain(`after ${until}`);
  expect(projectedWords(policy).ja).toContain(until);
});

it("says nothing where no holidays are counted", () => {
  expect(projectedWords(checkedPolicy({ calendar: "none" }))).toEqual({ en: "", ja: "" });
});
