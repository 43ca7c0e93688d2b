import { date } from "../../../src/playground/sample/cells";
import { licenceList } from "../../../src/playground/sample/licenceList";

const isDate = (value: unknown) => typeof value === "string" && !value.startsWith("'");

it("has 200 licences with numbers of their own", () => {
  expect(licenceList).toHaveLength(200);
  expect(new Set(licenceList.map((licence) => licence.number)).size).toBe(200);
});

it("has licences of all three vendors", () => {
  for (const vendor of ["sparx-jp", "netjapan-", "nec-pp"]) {
    expect(licenceList.filter(({ policy }) => policy.startsWith(vendor)).length).toBeGreaterThan(30);
  }
});

it("has real days wherever a date is meant", () => {
  for (const { from, renewedTo } of licenceList) {
    for (const value of [from, renewedTo]) if (isDate(value)) expect(() => date(String(value))).not.toThrow();
  }
});

it("has what real lists have: blanks, dates as text, an unknown policy, an end inside a month, an unsold term", () => {
  expect(licenceList.some(({ from }) => from === undefined)).toBe(true);
  expect(licenceList.map(({ from }) => from)).toEqual(
    expect.arrayContaining(["'4/5/2021", "'令和2年4月15日", "'2023-02-30", 20240115]),
  );
  expect(licenceList.map(({ policy }) => policy)).toContain("sparx-jpn");
  expect(licenceList.some(({ policy, renewedTo }) => policy === "sparx-jp" && renewedTo?.endsWith("-15"))).toBe(true);
  expect(licenceList.some(({ term }) => term === 18)).toBe(true);
});
