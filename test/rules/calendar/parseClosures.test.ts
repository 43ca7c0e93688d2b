import fc from "fast-check";
import { parseClosures } from "../../../src/rules/calendar";
import { addDays, dayOf, isoText } from "../../../src/rules/days";

it("reads a range over the year's end and a single day", () => {
  expect(parseClosures("12-29 to 01-03, 08-13")).toEqual({
    ok: true,
    closures: [
      { yearly: true, from: 1229, to: 103 },
      { yearly: true, from: 813, to: 813 },
    ],
  });
});

it("reads whole dates and ranges of them", () => {
  expect(parseClosures("2025-05-02, 2025-12-30 to 2026-01-05")).toEqual({
    ok: true,
    closures: [
      { yearly: false, from: dayOf(2025, 5, 2), to: dayOf(2025, 5, 2) },
      { yearly: false, from: dayOf(2025, 12, 30), to: dayOf(2026, 1, 5) },
    ],
  });
});

it.each([
  "１２－２９～０１－０３，０８－１３",
  " 12-29  TO 1-3 ,8-13 ",
  "12-29~01-03、08-13",
  "12-29 〜 01-03; 08-13",
  "12-29 to 01-03\n08-13",
])("reads the same from %j", (text) => {
  expect(parseClosures(text)).toEqual(parseClosures("12-29 to 01-03, 08-13"));
});

it.each(["", "   ", "\u3000"])("reads no closures from %j", (text) => {
  expect(parseClosures(text)).toEqual({ ok: true, closures: [] });
});

it.each([
  ["02-30", "02-30"],
  ["13-01", "13-01"],
  ["00-10", "00-10"],
  ["04-00", "04-00"],
  ["2025-02-29", "2025-02-29"],
  ["1899-12-31", "1899-12-31"],
  ["08-13, obon", "obon"],
  ["08-13,", ""],
  ["12-29 to", "12-29 to"],
  ["12-29 to 2025-01-03", "12-29 to 2025-01-03"],
  ["2025-01-03 to 2024-12-29", "2025-01-03 to 2024-12-29"],
  ["12-29 to 01-03 to 01-04", "12-29 to 01-03 to 01-04"],
  ["12/29", "12/29"],
  ["8月13日", "8月13日"],
])("says what is no closure in %j", (text, found) => {
  expect(parseClosures(text)).toEqual({ ok: false, found });
});

it("reads every day of the year in both forms", () => {
  for (let serial = dayOf(2024, 1, 1); serial <= dayOf(2024, 12, 31); serial = addDays(serial, 1)) {
    const text = isoText(serial);
    const monthDay = Number(text.slice(5).replace("-", ""));
    expect(parseClosures(text.slice(5))).toEqual({
      ok: true,
      closures: [{ yearly: true, from: monthDay, to: monthDay }],
    });
    expect(parseClosures(text)).toEqual({ ok: true, closures: [{ yearly: false, from: serial, to: serial }] });
  }
});

it("never throws, and finds a piece of the text whenever it refuses", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const read = parseClosures(text);
      expect(read.ok || text.normalize("NFKC").includes(read.found)).toBe(true);
    }),
  );
});
