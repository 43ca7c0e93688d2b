import { CountsFrom1904 } from "../../../src/list/dates/countsFrom1904";

function seen(...cells: [number | string, string | undefined][]): boolean {
  const from1904 = new CountsFrom1904();
  for (const [value, shown] of cells) from1904.add(value, shown);
  return from1904.seen;
}

it("sees days counted from 1904 in what the sheet shows for them", () => {
  expect(seen([44316 - 1462, "2021-04-30"], [44317 - 1462, "2021/5/1"])).toBe(true);
});

it("sees nothing where numbers and texts agree, or no text means one day", () => {
  expect(seen([44316, "2021-04-30"])).toBe(false);
  expect(seen([44316 - 1462, "4/5/2021"], [44316 - 1462, undefined], ["2021-04-30", "2021-04-30"])).toBe(false);
  expect(seen()).toBe(false);
});

it("does not take one odd cell for the whole workbook", () => {
  expect(seen([44316 - 1462, "2021-04-30"], [44317, "2021-05-01"])).toBe(false);
});
