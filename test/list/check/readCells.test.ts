import { ListFrame } from "../../../src/list/check/listFrame";
import { CellReader } from "../../../src/list/check/readCells";
import { isoDay } from "../../rules/isoDay";
import { listOf, understood } from "../listOf";

const HEADERS = ["Policy", "Start", "End date", "Term (years)", "Quantity"];
const read = (...cells: (string | number | null)[]) =>
  new CellReader(new ListFrame(understood(listOf([HEADERS, cells])))).read(1);

it("reads each date in its own column's way, and the term by its header's unit", () => {
  const { dates, term, problems } = read("sparx-jp", isoDay("2025-04-01"), isoDay("2026-04-30"), 1, 5);
  expect(dates).toEqual({
    start: { kind: "day", day: isoDay("2025-04-01") },
    end: { kind: "day", day: isoDay("2026-04-30") },
  });
  expect(term).toEqual({ kind: "months", months: 12 });
  expect(problems).toEqual([]);
});

it("stops a row for its end, does without its start and term", () => {
  const { problems } = read("sparx-jp", "soon", "later", "long", 5);
  expect(problems.map(({ kind, level, address }) => [kind, level, address])).toEqual([
    ["notADate", "assumed", "B2"],
    ["notADate", "stops", "C2"],
    ["notATerm", "assumed", "D2"],
  ]);
});

it("stops a row whose policy is an error, and not one whose quantity is", () => {
  expect(read("#REF!", null, isoDay("2026-04-30"), null, 1).problems).toEqual([
    expect.objectContaining({ kind: "errorCell", level: "stops", address: "A2" }),
  ]);
  expect(read("sparx-jp", null, isoDay("2026-04-30"), null, "#REF!").problems).toEqual([]);
});

describe("a period in one cell", () => {
  const [first, last] = [isoDay("2025-04-01"), isoDay("2026-04-30")];
  const input = (...cells: string[]) =>
    listOf([
      ["Policy", "Start", "End date"],
      ["sparx-jp", ...cells],
    ]);
  const readWith = (cells: string[], repairs: Record<string, boolean>) =>
    new CellReader(new ListFrame(understood(input(...cells), { repairs }))).read(1);

  it("stops the row at its end, and proposes the first date for the start, the second for the end", () => {
    const { dates, problems } = readWith(["2025/4/1～2026/4/30", "2025/4/1～2026/4/30"], {});
    expect([dates.start?.kind, dates.end?.kind]).toEqual(["period", "period"]);
    expect(problems).toMatchObject([
      { kind: "periodCell", level: "assumed", address: "B2", repair: { value: first, certainty: "likely" } },
      { kind: "periodCell", level: "stops", address: "C2", repair: { value: last, certainty: "likely" } },
    ]);
  });

  it("uses the dates when the repair was chosen", () => {
    const repairs = { "periodCell:start:likely": true, C2: true };
    const { dates, problems } = readWith(["2025/4/1～2026/4/30", "2025/4/1～2026/4/30"], repairs);
    expect(dates).toEqual({ start: { kind: "day", day: first }, end: { kind: "day", day: last } });
    expect(problems.map(({ level }) => level)).toEqual(["tidied", "tidied"]);
  });

  it("decides periods of months apart, because they are less sure", () => {
    const { problems } = readWith(["", "2025-04 - 2026-04"], { "periodCell:end:likely": true });
    expect(problems).toMatchObject([
      { groupId: "periodCell:end:possible", level: "stops", repair: { value: last, certainty: "possible" } },
    ]);
  });

  it("proposes nothing where two dates are no period", () => {
    const [problem] = readWith(["", "2025/4/1, 2026/4/30"], {}).problems;
    expect(problem).toMatchObject({ kind: "twoDates", level: "stops" });
    expect(problem).not.toHaveProperty("repair");
  });

  it("proposes nothing for a purchase, which is a day", () => {
    const list = listOf([
      ["Policy", "Purchased", "End date"],
      ["sparx-jp", "2025/4/1～2026/4/30", last],
    ]);
    const [problem] = new CellReader(new ListFrame(understood(list))).read(1).problems;
    expect(problem).toMatchObject({ kind: "twoDates", level: "assumed" });
    expect(problem).not.toHaveProperty("repair");
  });
});
