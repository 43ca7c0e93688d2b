import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { calendarTables, calendarTablesText } from "../../src/build/generateCalendars";
import { businessDays } from "../../src/rules/calendar";
import { calendarFromTable } from "../../src/rules/calendar/calendarTable";
import { dayOf, isoText } from "../../src/rules/days";

const PROJECT = join(__dirname, "../..");
const CALENDARS = join(PROJECT, "src/rules/calendar/calendars");
const committed = readFileSync(join(PROJECT, "src/rules/calendar/tables.json"), "utf8");

const nowhere = {
  id: "XX",
  name: { en: "Nowhere", ja: "どこでもない国" },
  from: 2025,
  to: 2026,
  officialUntil: "2025-12-31",
  note: "Made up.",
  closed: ["2026-04-30", "2025-04-30", "2025-05-03"],
  workingDays: ["2025-04-27"],
};

let folder = "";
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "calendars-"))));
afterEach(() => rmSync(folder, { recursive: true }));

function tablesWith(file: object) {
  writeFileSync(join(folder, "XX.json"), JSON.stringify(file));
  return calendarTables(folder);
}

it("has been run since its inputs changed: the committed table is what it writes", () => {
  expect(committed).toBe(calendarTablesText(calendarTables()));
});

it.each(["America/Sao_Paulo", "Australia/Lord_Howe"])("writes the same table in the time zone %s", (zone) => {
  // A process of its own: Node takes the zone from the environment it starts in.
  const script = `
      const { calendarTables, calendarTablesText } = require("./src/build/generateCalendars.ts");
      process.stdout.write(new Date(2020, 0, 1).getTimezoneOffset() + "\\n" + calendarTablesText(calendarTables()));`;
  const output = execFileSync(process.execPath, ["-r", "@swc-node/register", "-e", script], {
    cwd: PROJECT,
    encoding: "utf8",
    env: { ...process.env, TZ: zone },
  });
  const [offset = "", ...lines] = output.split("\n");
  expect(Number(offset)).not.toBe(0);
  expect(lines.join("\n")).toBe(committed);
});

it("holds Japan of 2010 to 2050 in about a kilobyte", () => {
  const yearsKept = 96;
  const from2010 = (JSON.parse(committed).JP.holidays.length * 41) / yearsKept;
  expect(from2010).toBeGreaterThan(400);
  expect(from2010).toBeLessThan(1000);
});

it("takes a further calendar from one further file", () => {
  cpSync(CALENDARS, folder, { recursive: true });
  const tables = tablesWith(nowhere);
  expect(tables).toEqual({ ...JSON.parse(committed), XX: expect.anything() });

  const table = tables.XX;
  if (!table) throw new Error("XX is missing");
  const days = businessDays({ calendar: calendarFromTable("XX", table) });
  expect(isoText(days.lastOfMonth(dayOf(2025, 4, 1)))).toBe("2025-04-29");
  expect(isoText(days.onOrBefore(dayOf(2025, 4, 27)))).toBe("2025-04-27");
  expect(isoText(days.lastOfMonth(dayOf(2026, 4, 1)))).toBe("2026-04-29");
  expect([dayOf(2025, 12, 31), dayOf(2026, 1, 1)].map(days.projected)).toEqual([false, true]);
});

it("corrects what a package gets wrong", () => {
  const holidays = [{ package: "date-holidays", region: ["GB", "ENG"], types: ["public"], from: 2012, to: 2012 }];
  const file = { ...nowhere, from: 2012, to: 2012, officialUntil: "2012-12-31", workingDays: [], holidays };
  const table = tablesWith({ ...file, closed: ["2012-06-04"], open: ["2012-05-28"] }).XX;
  const days = businessDays(table ? { calendar: calendarFromTable("XX", table) } : {});
  expect(days.isBusinessDay(dayOf(2012, 5, 28))).toBe(true);
  expect(days.isBusinessDay(dayOf(2012, 6, 4))).toBe(false);
});

it.each([
  ["a day outside the calendar's years", { closed: [...nowhere.closed, "2027-04-30"] }, "2027-04-30"],
  ["a year without holidays", { closed: ["2025-04-30"] }, "no holiday in 2026"],
  ["a working day in the week", { workingDays: ["2025-04-28"] }, "2025-04-28"],
  ["a correction that corrects nothing", { open: ["2025-04-29"] }, "2025-04-29"],
])("refuses %s", (_, change, found) => {
  expect(() => tablesWith({ ...nowhere, ...change })).toThrow(found);
  expect(() => tablesWith({ ...nowhere, ...change })).toThrow("XX");
});
