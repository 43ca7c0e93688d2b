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
