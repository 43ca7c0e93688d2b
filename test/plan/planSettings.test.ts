import { checkSettings } from "../../src/plan/planSettings";
import { SETTINGS } from "./plannedLicences";

it.each([{}, { months: 1 }, { months: 120 }, { fiscalYearStart: 12 }, { uplift: -0.5 }, { uplift: 10 }])(
  "takes %j",
  (change) => {
    expect(() => checkSettings({ ...SETTINGS, ...change })).not.toThrow();
  },
);

it.each([
  { months: 0 },
  { months: 121 },
  { months: 1.5 },
  { fiscalYearStart: 0 },
  { fiscalYearStart: 13 },
  { uplift: -1 },
  { uplift: 10.1 },
  { uplift: Number.NaN },
])("refuses %j, and names it", (change) => {
  expect(() => checkSettings({ ...SETTINGS, ...change })).toThrow(Object.keys(change)[0]);
});
