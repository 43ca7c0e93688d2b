import { calendarFromTable } from "../../../src/rules/calendar/calendarTable";
import { packDays } from "../../../src/rules/calendar/packedDays";
import { dayOf } from "../../../src/rules/days";

const table = {
  name: { en: "Nowhere", ja: "どこでもない国" },
  officialUntil: dayOf(2025, 12, 31),
  firstDay: dayOf(2025, 1, 1),
  lastDay: dayOf(2026, 12, 31),
  holidays: packDays([dayOf(2025, 1, 1), dayOf(2026, 5, 4)], dayOf(2024, 12, 31)),
  workingDays: packDays([dayOf(2025, 2, 8)], dayOf(2024, 12, 31)),
};

it("holds the days of its table", () => {
  const calendar = calendarFromTable("XX", table);
  expect(calendar).toMatchObject({ id: "XX", name: table.name, officialUntil: table.officialUntil });
  expect([...calendar.holidays()]).toEqual([dayOf(2025, 1, 1), dayOf(2026, 5, 4)]);
  expect([...calendar.workingDays()]).toEqual([dayOf(2025, 2, 8)]);
});

it("unpacks its days once", () => {
  const calendar = calendarFromTable("XX", table);
  expect(calendar.holidays()).toBe(calendar.holidays());
});

it("refuses a table whose bounds are no days", () => {
  expect(() => calendarFromTable("XX", { ...table, firstDay: 0 })).toThrow(RangeError);
  expect(() => calendarFromTable("XX", { ...table, officialUntil: NaN })).toThrow(RangeError);
});
