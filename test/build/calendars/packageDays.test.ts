import { packageDays } from "../../../src/build/calendars/packageDays";
import { isoText, weekday } from "../../../src/rules/days";

function texts(...query: Parameters<typeof packageDays>): string[] {
  return [...new Set(packageDays(...query).map(isoText))].sort();
}

it("asks for the years wanted, both inclusive", () => {
  const years = (query: Parameters<typeof packageDays>[0]) => [
    ...new Set(texts(query).map((text) => text.slice(0, 4))),
  ];
  expect(years({ package: "@holiday-jp/holiday_jp", from: 2020, to: 2022 })).toEqual(["2020", "2021", "2022"]);
  expect(years({ package: "japanese-holidays", from: 1968, to: 1969 })).toEqual(["1968", "1969"]);
  const region = ["FR"];
  expect(years({ package: "date-holidays", region, types: ["public"], from: 2000, to: 2000 })).toEqual(["2000"]);
});

it("gives both Japanese packages' holidays alike, weekends included", () => {
  const first = texts({ package: "@holiday-jp/holiday_jp", from: 2021, to: 2021 });
  expect(first).toEqual(texts({ package: "japanese-holidays", from: 2021, to: 2021 }));
  expect(packageDays({ package: "@holiday-jp/holiday_jp", from: 2022, to: 2022 }).some((day) => weekday(day) > 5)).toBe(
    true,
  );
});

it("finds a day in lieu of the next year's New Year's Day", () => {
  const query = { package: "date-holidays", region: ["US"], types: ["public", "bank"] } as const;
  const asked = { ...query, region: [...query.region], types: [...query.types], from: 2021, to: 2021 };
  expect(texts(asked)).toContain("2021-12-31");
});

it("asks for a part of a country, and only for the kinds wanted", () => {
  const scotland = texts({ package: "date-holidays", region: ["GB", "SCT"], types: ["public"], from: 2025, to: 2025 });
  const england = texts({ package: "date-holidays", region: ["GB", "ENG"], types: ["public"], from: 2025, to: 2025 });
  expect(scotland).toContain("2025-01-02");
  expect(england).not.toContain("2025-01-02");
  const withBank = texts({ package: "date-holidays", region: ["DE"], types: ["public", "bank"], from: 2025, to: 2025 });
  expect(withBank).toContain("2025-12-24");
});

it("gives every day of a holiday that lasts several", () => {
  const lunarNewYear = texts({ package: "date-holidays", region: ["CN"], types: ["public"], from: 2025, to: 2025 });
  expect(lunarNewYear).toEqual(expect.arrayContaining(["2025-10-01", "2025-10-02", "2025-10-03"]));
});
