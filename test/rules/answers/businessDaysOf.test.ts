import { businessDaysOf } from "../../../src/rules/answers";
import { isoDay } from "../isoDay";
import { checkedPolicy } from "../policy/checkedPolicy";

const policy = checkedPolicy({ calendar: "JP", closures: "12-29 to 01-03" });

it("closes on weekends, holidays, the vendor's closures and the caller's days", () => {
  const days = businessDaysOf(policy, [isoDay("2024-06-03")]);
  const open = (text: string) => days.isBusinessDay(isoDay(text));
  expect(["2024-06-01", "2024-05-03", "2024-12-30", "2024-06-03"].map(open)).toEqual([false, false, false, false]);
  expect(open("2024-06-04")).toBe(true);
});

it("is the same for the same policy, and forgets the caller's days", () => {
  businessDaysOf(policy, [isoDay("2024-06-03")]);
  expect(businessDaysOf(policy)).toBe(businessDaysOf(policy));
  expect(businessDaysOf(policy).isBusinessDay(isoDay("2024-06-03"))).toBe(true);
});
