import { paymentsOf, type Course } from "../../src/plan";
import { isoDay } from "../rules/isoDay";
import { licence } from "./plannedLicences";

const due = {
  day: isoDay("2027-03-31"),
  month: 11,
  cycle: 2,
  factor: 1.1,
  start: isoDay("2027-04-01"),
  end: isoDay("2028-03-31"),
};
const reinstatement = {
  ...{ stage: 1, backPay: 100, surcharge: 50, total: 1150 },
  ...{ day: isoDay("2026-04-15"), month: 0, end: isoDay("2027-03-31") },
};

it("lists the reinstatement at its own price, then the renewals at that of their cycle", () => {
  const course: Course = { licence: licence({ currency: "USD" }), reinstatement, renewals: [due] };
  expect([...paymentsOf({ courses: [course] })]).toMatchObject([
    { kind: "reinstatement", month: 0, cycle: 1, amount: 1150, currency: "USD" },
    { kind: "renewal", month: 11, cycle: 2, amount: 1100, currency: "USD" },
  ]);
});

it("has no payment without a price", () => {
  const course: Course = { licence: licence({ amount: null }), reinstatement: null, renewals: [due] };
  expect([...paymentsOf({ courses: [course] })]).toEqual([]);
});
