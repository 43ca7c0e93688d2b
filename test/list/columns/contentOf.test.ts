import { contentOf } from "../../../src/list/columns/contentOf";
import { bundledPolicies } from "../../../src/rules/policies";
import type { CellValue } from "../../../src/list";
import { isoDay } from "../../rules/isoDay";

const content = (values: CellValue[], format?: string) =>
  contentOf(
    values.map((value) => ({ value, format })),
    bundledPolicies,
  );

it("counts what is a date by itself or with the help of its column", () => {
  expect(content(["2021-04-30", "4/5/2021", "2018-11", "later"]).dates).toBe(0.75);
});

it("counts two dates in one cell, from and to, as a period and a date", () => {
  const values = ["2021/4/1～2022/3/31", "2021-04-30", "2021/4/1, 2022/3/31", "later"];
  expect(content(values)).toMatchObject({ dates: 0.5, periods: 0.25 });
});

it("leaves blanks and placeholders out of the count", () => {
  expect(content([null, "-", "無期限", "2021-04-30"])).toMatchObject({ filled: 1, dates: 1 });
});

it("takes numbers for dates by their format, or by their size where it is not known", () => {
  expect(content([44316, 44317], "yyyy-mm-dd").dates).toBe(1);
  expect(content([44316, 44317]).dates).toBe(1);
  expect(content([44316, 44317], "#,##0").dates).toBe(0);
  expect(content([3, 4], "0").dates).toBe(0);
});

it("tells the middle day", () => {
  expect(content(["2021-04-30", "2020-01-01", "2023-01-01"]).middle).toBe(isoDay("2021-04-30"));
  expect(content(["soon"]).middle).toBeNull();
});

it("counts names of policies", () => {
  expect(content(["sparx-jp", "NEC-PP", "other"]).policies).toBeCloseTo(2 / 3);
});
