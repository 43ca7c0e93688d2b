import fc from "fast-check";
import { exportStamp } from "../../../src/plan/calendar/exportStamp";

it("counts minutes since 2020", () => {
  expect(exportStamp("2020-01-01T00:00:59Z").sequence).toBe(0);
  expect(exportStamp("2020-01-02T00:01:30.123Z")).toEqual({ text: "2020-01-02T00:01:30.123Z", sequence: 1441 });
});

it("never falls from one moment to a later one, and stays within what the format allows", () => {
  const moment = fc.integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2199, 11, 31) });
  fc.assert(
    fc.property(moment, moment, (one, other) => {
      const [earlier, later] = [Math.min(one, other), Math.max(one, other)].map(
        (time) => exportStamp(new Date(time).toISOString()).sequence,
      );
      expect((later ?? 0) - (earlier ?? 0)).toBe(
        Math.floor(Math.max(one, other) / 60000) - Math.floor(Math.min(one, other) / 60000),
      );
      expect(later).toBeLessThan(2 ** 31);
    }),
  );
});

it.each([
  "2026-11-22",
  "2026-11-22T04:05:06",
  "2026-11-22T04:05:06+09:00",
  "2019-12-31T23:59:59Z",
  "2026-11-22T24:00:00Z",
])("refuses %s", (text) => {
  expect(() => exportStamp(text)).toThrow(RangeError);
});
