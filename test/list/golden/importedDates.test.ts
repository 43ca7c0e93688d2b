import fc from "fast-check";
import type { CellValue, ListChoices } from "../../../src/list";
import { civilOf, isoText, lastDayOfTerm, toDay, type Day } from "../../../src/rules/days";
import { isoDay } from "../../rules/isoDay";
import { checked, kindsOf, listOf, understood } from "../listOf";
import { throughExcelFile } from "./excelFile";

const two = (number: number): string => String(number).padStart(2, "0");
const dayFirst = (day: Day): string => {
  const { year, month, day: dayOfMonth } = civilOf(day);
  return `${two(dayOfMonth)}/${two(month)}/${year}`;
};

/** What an import with the month first makes of a date that was written with the day first. */
function imported(day: Day): CellValue {
  const { year, month, day: dayOfMonth } = civilOf(day);
  return dayOfMonth > 12 ? dayFirst(day) : isoDay(`${year}-${two(dayOfMonth)}-${two(month)}`);
}

const PRODUCT = ["Enterprise Architect", "Sparx Systems Japan"];
const HEADERS = ["Product", "Vendor", "Start", "Support end"];
const listWith = (days: readonly Day[]) =>
  listOf([HEADERS, ...days.map((day): CellValue[] => [...PRODUCT, imported(day), isoDay("2031-04-30")])]);
const TURN: ListChoices = { answers: { "turnedDates:start": "turn" } };

describe("a list whose import took the day for the month", () => {
  const starts = ["2025-04-05", "2025-04-13", "2025-02-09", "2025-08-03", "2025-09-30", "2025-06-06"].map(isoDay);

  it("is asked about once, and computes without the dates that may be turned", () => {
    const list = checked(listWith(starts));
    expect(understood(listWith(starts)).questions.map(({ id, cells }) => `${id} ${cells}`)).toEqual([
      "turnedDates:start 3",
    ]);
    const [group] = list.groups;
    expect(group).toMatchObject({ id: "turnedUndecided:start", repairs: 3, level: "assumed" });
    expect(group?.problems.map(({ address, found, repair }) => `${address} ${found} ${repair?.shown}`)).toEqual([
      "C2 2025-05-04 2025-04-05",
      "C4 2025-09-02 2025-02-09",
      "C5 2025-03-08 2025-08-03",
    ]);
    expect(list.rows.map(({ licence }) => licence?.start && isoText(licence.start))).toEqual([
      null,
      "2025-04-13",
      null,
      null,
      "2025-09-30",
      "2025-06-06",
    ]);
  });

  it("computes with them as the answer says, or the repair of all, or of one", () => {
    const startsWith = (choices: ListChoices) =>
      checked(listWith(starts), choices).rows.map((row) => row.licence?.start);
    expect(startsWith(TURN)).toEqual(starts);
    expect(startsWith({ repairs: { "turnedUndecided:start": true } })).toEqual(starts);
    expect(startsWith({ repairs: { C2: true } }).slice(0, 3)).toEqual([starts[0], starts[1], null]);
    expect(startsWith({ answers: { "turnedDates:start": "keep" } })[0]).toBe(isoDay("2025-05-04"));
    expect(understood(listWith(starts), { repairs: { "turnedUndecided:start": true } }).questions).toEqual([]);
  });

  it("stops rows whose end may be turned", () => {
    const rows = starts.map((day): CellValue[] => [...PRODUCT, null, imported(day)]);
    const list = checked(listOf([HEADERS, ...rows]));
    expect(list.rows.map(kindsOf).map(([kind]) => kind)).toEqual([
      "turnedUndecided",
      expect.not.stringContaining("turned"),
      "turnedUndecided",
      "turnedUndecided",
      expect.not.stringContaining("turned"),
      expect.not.stringContaining("turned"),
    ]);
    expect(list.rows[0]).toMatchObject({ outcome: "stopped", results: null });
  });

  it("is seen in a file, too", async () => {
    const utc = (day: CellValue) => (typeof day === "number" ? new Date((day - 25_569) * 86_400_000) : day);
    const input = await throughExcelFile((sheet) => {
      sheet.addRow(HEADERS);
      for (const day of starts) sheet.addRow([...PRODUCT, utc(imported(day)), utc(isoDay("2026-04-30"))]);
      for (const column of ["C", "D"]) sheet.getColumn(column).numFmt = "dd/mm/yyyy";
    });
    expect(understood(input).questions.map(({ id }) => id)).toEqual(["turnedDates:start"]);
  });
});

it("sees ends without texts that fit their term only when turned", () => {
  const rows = ["2025-02-09", "2025-08-03", "2025-02-11"].map(isoDay).map((start): CellValue[] => {
    const end = lastDayOfTerm(start, 12);
    return ["netjapan-perpetual", start, imported(end), 12];
  });
  const list = listOf([["Policy", "Start", "End", "Term (months)"], ...rows]);
  expect(understood(list).questions).toMatchObject([{ id: "turnedDates:end", example: { address: "C2" } }]);
  const turned = checked(list, { answers: { "turnedDates:end": "turn" } });
  expect(turned.rows.map(({ outcome }) => outcome)).toEqual(["good", "good", "good"]);
});

const someDays = fc.array(fc.integer({ min: isoDay("2015-01-01"), max: isoDay("2030-12-31") }).map(toDay), {
  minLength: 1,
  maxLength: 30,
});

it("gives back exactly the dates that were meant, in any list that it asks about", () => {
  fc.assert(
    fc.property(someDays, (days) => {
      const input = listWith(days);
      fc.pre(understood(input).questions.some(({ id }) => id === "turnedDates:start"));
      const column = understood(input, TURN).columns[2];
      expect(column?.dates?.turned?.answer).toBe("turn");
      expect(checked(input, TURN).rows.map(({ licence }) => licence?.start)).toEqual(days);
    }),
    { numRuns: 60 },
  );
});

it("never asks about a column that has a real date beyond the 12th and no terms", () => {
  fc.assert(
    fc.property(someDays, (days) => {
      const late = isoDay("2021-05-31");
      const rows = [...days.map(imported), late].map((cell): CellValue[] => [...PRODUCT, cell, isoDay("2026-04-30")]);
      expect(understood(listOf([HEADERS, ...rows])).questions.map(({ kind }) => kind)).not.toContain("turnedDates");
    }),
    { numRuns: 60 },
  );
});
