import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readCalendarFiles } from "../../../src/build/calendars/calendarFile";
import { dayOf } from "../../../src/rules/days";

const nowhere = {
  id: "XX",
  name: { en: "Nowhere", ja: "どこでもない国" },
  from: 2025,
  to: 2026,
  officialUntil: "2025-12-31",
  note: "Made up.",
  closed: ["2025-01-01", "2026-01-01"],
};

let folder = "";
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "calendars-"))));
afterEach(() => rmSync(folder, { recursive: true }));

function read(file: object, name = "XX.json") {
  writeFileSync(join(folder, name), JSON.stringify(file));
  return readCalendarFiles(folder);
}

it("reads days as whole days, and leaves out what is not given", () => {
  expect(read(nowhere)).toEqual([
    {
      ...nowhere,
      officialUntil: dayOf(2025, 12, 31),
      closed: [dayOf(2025, 1, 1), dayOf(2026, 1, 1)],
      holidays: [],
      open: [],
      workingDays: [],
    },
  ]);
});

it("reads the files of a folder in the order of their ids, and no other files", () => {
  writeFileSync(join(folder, "README.md"), "# Calendars");
  read({ ...nowhere, id: "YY" }, "YY.json");
  expect(read(nowhere).map(({ id }) => id)).toEqual(["XX", "YY"]);
});

it.each([
  ["a day that is none", { closed: ["2025-02-29"] }, "2025-02-29 is no day"],
  ["a month that is none", { workingDays: ["2025-13-01"] }, "2025-13-01 is no day"],
  ["a day in another form", { officialUntil: "2025/12/31" }, "officialUntil"],
  ["an official day outside the years", { officialUntil: "2027-12-31" }, "officialUntil"],
  ["an unknown field", { closd: [] }, "closd"],
  ["no Japanese name", { name: { en: "Nowhere" } }, "name.ja"],
  ["an unknown package", { holidays: [{ package: "holidays", from: 2025, to: 2026 }] }, "package"],
  ["a file named otherwise", { id: "YY" }, "holds the calendar YY"],
])("refuses %s, naming the file", (_, change, found) => {
  expect(() => read({ ...nowhere, ...change })).toThrow("XX.json");
  expect(() => read({ ...nowhere, ...change })).toThrow(found);
});
