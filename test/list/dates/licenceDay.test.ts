import { isLicenceDay } from "../../../src/list/dates/licenceDay";
import { isoDay } from "../../rules/isoDay";

it.each([
  ["1979-12-31", false],
  ["1980-01-01", true],
  ["2199-12-31", true],
  ["2999-12-31", false],
])("thinks of %s as a date of a licence: %s", (day, is) => {
  expect(isLicenceDay(isoDay(day))).toBe(is);
});
