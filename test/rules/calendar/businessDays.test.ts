import fc from "fast-check";
import { businessDays, calendarById, calendarIds, parseClosures, type Closures } from "../../../src/rules/calendar";
import { calendarFromTable } from "../../../src/rules/calendar/calendarTable";
import { packDays } from "../../../src/rules/calendar/packedDays";
import {
  FIRST_DAY,
  LAST_DAY,
  addDays,
  dayOf,
  isoText,
  monthEnd,
  toDay,
  weekday,
  type Day,
} from "../../../src/rules/days";

function closuresOf(text: string): Closures {
  const read = parseClosures(text);
  if (!read.ok) throw new Error(`no closures: ${read.found}`);
  return read.closures;
}

const japan = calendarById("JP");
const vendor = businessDays({ calendar: japan, closures: closuresOf("12-29 to 01-03") });
const weekends = businessDays({});

const anyDay = fc.integer({ min: FIRST_DAY + 400, max: LAST_DAY - 400 }).map(toDay);
const anyBusinessDays = fc
  .record({
    calendar: fc.constantFrom(undefined, ...calendarIds.map(calendarById)),
    closures: fc.constantFrom([], closuresOf("12-29 to 01-03"), closuresOf("08-01 to 08-31, 2025-05-02")),
    closedDays: fc.array(fc.integer({ min: dayOf(2020, 1, 1), max: dayOf(2029, 12, 31) }), { maxLength: 50 }),
  })
  .map(businessDays);
// Half of the days lie where calendars, closures and closed days overlap.
const dayToAsk = fc.oneof(fc.integer({ min: dayOf(2020, 1, 1), max: dayOf(2029, 12, 31) }).map(toDay), anyDay);

describe("without a calendar", () => {
  it("closes on weekends only", () => {
    expect(weekends.isBusinessDay(dayOf(2021, 1, 1))).toBe(true);
    expect(weekends.isBusinessDay(dayOf(2021, 1, 2))).toBe(false);
    expect(weekends.isBusinessDay(dayOf(2021, 1, 3))).toBe(false);
    expect(weekends.isBusinessDay(dayOf(2021, 1, 4))).toBe(true);
  });

  it("is never projected", () => {
    expect([FIRST_DAY, dayOf(2021, 1, 1), LAST_DAY].map(weekends.projected)).toEqual([false, false, false]);
  });
});

describe("with a calendar, closures and closed days", () => {
  it("closes on a public holiday", () => {
    expect(isoText(vendor.onOrBefore(dayOf(2021, 5, 5)))).toBe("2021-04-30");
    expect(isoText(vendor.onOrAfter(dayOf(2021, 5, 1)))).toBe("2021-05-06");
  });

  it("closes over the year's end", () => {
    expect(isoText(vendor.onOrBefore(dayOf(2023, 12, 31)))).toBe("2023-12-28");
    expect(isoText(vendor.onOrAfter(dayOf(2023, 12, 29)))).toBe("2024-01-04");
  });

  it("closes on the caller's own days", () => {
    const withHoliday = businessDays({ calendar: japan, closedDays: [dayOf(2023, 7, 31)] });
    expect(isoText(withHoliday.lastOfMonth(dayOf(2023, 7, 5)))).toBe("2023-07-28");
  });

  it("finds the last business day of a month", () => {
    expect(isoText(vendor.lastOfMonth(dayOf(2023, 7, 1)))).toBe("2023-07-31");
    expect(isoText(vendor.lastOfMonth(dayOf(2023, 12, 1)))).toBe("2023-12-28");
    expect(isoText(vendor.lastOfMonth(dayOf(2024, 4, 30)))).toBe("2024-04-30");
  });

  it("knows only weekends, and the closures, beyond the calendar's days", () => {
    expect(vendor.isBusinessDay(dayOf(2051, 11, 23))).toBe(true);
    expect(vendor.isBusinessDay(dayOf(2051, 1, 2))).toBe(false);
    expect(vendor.isBusinessDay(dayOf(1954, 11, 23))).toBe(true);
  });

  it("is projected beyond the official days and before the first", () => {
    const asked = [dayOf(1954, 12, 31), dayOf(1955, 1, 1), dayOf(2027, 12, 31), dayOf(2028, 1, 1), dayOf(2051, 1, 1)];
    expect(asked.map(vendor.projected)).toEqual([true, false, false, true, true]);
  });
});

describe("a calendar with make-up working days", () => {
  const firstDay = dayOf(2025, 1, 1);
  const calendar = calendarFromTable("XX", {
    name: { en: "Nowhere", ja: "どこでもない国" },
    officialUntil: dayOf(2025, 12, 31),
    firstDay,
    lastDay: dayOf(2025, 12, 31),
    holidays: packDays([dayOf(2025, 1, 28), dayOf(2025, 1, 29)], firstDay - 1),
    workingDays: packDays([dayOf(2025, 1, 26), dayOf(2025, 2, 8)], firstDay - 1),
  });

  it("works on them", () => {
    const days = businessDays({ calendar });
    expect([25, 26, 27, 28, 29, 30].filter((day) => days.isBusinessDay(dayOf(2025, 1, day)))).toEqual([26, 27, 30]);
    expect(isoText(days.onOrBefore(dayOf(2025, 2, 9)))).toBe("2025-02-08");
    expect(isoText(days.add(dayOf(2025, 1, 24), 3))).toBe("2025-01-30");
  });

  it("still closes when the vendor or the caller does", () => {
    const saturday = dayOf(2025, 2, 8);
    expect(businessDays({ calendar, closures: closuresOf("02-08") }).isBusinessDay(saturday)).toBe(false);
    expect(businessDays({ calendar, closedDays: [saturday] }).isBusinessDay(saturday)).toBe(false);
  });
});

describe("adding business days", () => {
  it.each([
    ["2021-04-30", 1, "2021-05-03"],
    ["2021-05-01", 1, "2021-05-03"],
    ["2021-05-02", 1, "2021-05-03"],
    ["2021-05-01", -1, "2021-04-30"],
    ["2021-05-03", -1, "2021-04-30"],
    ["2021-05-01", 0, "2021-05-01"],
    ["2021-05-03", 5, "2021-05-10"],
    ["2021-05-03", 260, "2022-05-02"],
  ])("counts as Excel's WORKDAY: %s and %d is %s", (from, n, expected) => {
    const [year, month, day] = from.split("-").map(Number);
    expect(isoText(weekends.add(dayOf(Number(year), Number(month), Number(day)), n))).toBe(expected);
  });

  it("passes just as many business days as it was given", () => {
    fc.assert(
      fc.property(anyBusinessDays, dayToAsk, fc.integer({ min: -60, max: 60 }), (days, from, n) => {
        const to = days.add(from, n);
        let passed = 0;
        const step = Math.sign(n);
        for (let day: number = from; day !== to; passed += days.isBusinessDay(day as Day) ? 1 : 0) day += step;
        expect(passed).toBe(Math.abs(n));
        expect(n === 0 || days.isBusinessDay(to)).toBe(true);
      }),
    );
  });

  it("comes back from a business day", () => {
    fc.assert(
      fc.property(anyBusinessDays, dayToAsk, fc.integer({ min: -60, max: 60 }), (days, day, n) => {
        const from = days.onOrAfter(day);
        expect(days.add(days.add(from, n), -n)).toBe(from);
      }),
    );
  });

  it.each([NaN, Infinity, -Infinity, 1.5])("refuses %d business days", (n) => {
    expect(() => weekends.add(dayOf(2021, 5, 3), n)).toThrow(RangeError);
  });
});

describe("any calendar, closures and closed days", () => {
  it("finds the nearest business day on or before and on or after", () => {
    fc.assert(
      fc.property(anyBusinessDays, dayToAsk, (days, day) => {
        const before = days.onOrBefore(day);
        const after = days.onOrAfter(day);
        expect(before <= day && day <= after).toBe(true);
        for (let between = before + 1; between < after; between += 1) {
          expect(days.isBusinessDay(between as Day)).toBe(before === after);
        }
        expect([days.isBusinessDay(before), days.isBusinessDay(after)]).toEqual([true, true]);
        expect([days.onOrBefore(before), days.onOrAfter(after)]).toEqual([before, after]);
      }),
    );
  });

  it("finds a last business day that no later day of the month is", () => {
    fc.assert(
      fc.property(fc.constantFrom(weekends, vendor), anyDay, (days, day) => {
        const last = days.lastOfMonth(day);
        expect(days.isBusinessDay(last)).toBe(true);
        for (let later = last + 1; later <= monthEnd(day); later += 1) {
          expect(days.isBusinessDay(later as Day)).toBe(false);
        }
        expect(days.lastOfMonth(last)).toBe(last);
      }),
    );
  });
});

describe("where there is no business day", () => {
  const always = businessDays({ closures: closuresOf("01-01 to 12-31") });

  it("gives up after 366 days instead of searching for ever", () => {
    const day = dayOf(2021, 5, 1);
    for (const ask of [always.onOrBefore, always.onOrAfter, always.lastOfMonth])
      expect(() => ask(day)).toThrow(RangeError);
    expect(() => always.add(day, 1)).toThrow(RangeError);
    expect(() => always.add(day, -1)).toThrow(RangeError);
    expect(always.add(day, 0)).toBe(day);
  });

  it("finds one 366 days away", () => {
    const closedDays = Array.from({ length: 366 }, (_, index) => dayOf(2021, 3, 1) + index);
    const opening = dayOf(2022, 3, 2);
    expect(weekday(opening)).toBe(3);
    expect(businessDays({ closedDays }).onOrAfter(dayOf(2021, 3, 1))).toBe(opening);
    expect(() => businessDays({ closedDays: [...closedDays, opening] }).onOrAfter(dayOf(2021, 3, 1))).toThrow(
      RangeError,
    );
  });

  it("has no last business day in a month that is closed throughout", () => {
    const august = businessDays({ closures: closuresOf("08-01 to 08-31") });
    expect(() => august.lastOfMonth(dayOf(2021, 8, 15))).toThrow(RangeError);
    expect(isoText(august.lastOfMonth(dayOf(2021, 7, 15)))).toBe("2021-07-30");
  });

  it("does not leave the days that Excel can count", () => {
    expect(() => weekends.add(LAST_DAY, 1)).toThrow(RangeError);
    expect(() => weekends.add(FIRST_DAY, -1)).toThrow(RangeError);
    expect(() => weekends.add(FIRST_DAY, 1e9)).toThrow(RangeError);
    const closed = businessDays({ closedDays: [FIRST_DAY, addDays(FIRST_DAY, 1), LAST_DAY] });
    expect(() => closed.onOrBefore(addDays(FIRST_DAY, 1))).toThrow(RangeError);
    expect(() => closed.onOrAfter(LAST_DAY)).toThrow(RangeError);
  });
});
