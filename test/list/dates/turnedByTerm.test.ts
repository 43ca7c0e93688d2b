import { TurnedByTerm, type TermDate } from "../../../src/list/dates/turnedByTerm";
import { isoDay } from "../../rules/isoDay";

const serial = (text: string, column: number): TermDate => ({ day: isoDay(text), isSerial: true, column });
const BOTH = { start: true, end: true };

function seen(...rows: [start: string, end: string][]): TurnedByTerm {
  const found = new TurnedByTerm(BOTH);
  rows.forEach(([start, end], row) => found.add(serial(start, 1), serial(end, 2), 12, row + 1));
  return found;
}
const proofs = (found: TurnedByTerm) => [found.proofOf(found.start)?.address, found.proofOf(found.end)?.address];

// 5 April, 9 February and 3 August for a year each, as they were meant
const RIGHT: [string, string][] = [
  ["2021-04-05", "2022-04-04"],
  ["2021-02-09", "2022-02-08"],
  ["2021-08-03", "2022-08-02"],
];
const STARTS_TURNED: [string, string][] = [
  ["2021-05-04", "2022-04-04"],
  ["2021-09-02", "2022-02-08"],
  ["2021-03-08", "2022-08-02"],
];

it("shows starts that fit only when turned", () => {
  expect(proofs(seen(...STARTS_TURNED))).toEqual(["B2", undefined]);
});

it("shows ends that fit only when turned", () => {
  expect(
    proofs(seen(["2021-02-09", "2022-08-02"], ["2021-08-03", "2022-02-08"], ["2021-02-11", "2022-10-02"])),
  ).toEqual([undefined, "C2"]);
});

it("shows starts and ends that fit only when both are turned", () => {
  expect(
    proofs(seen(["2021-09-02", "2022-08-02"], ["2021-03-08", "2022-02-08"], ["2021-11-02", "2022-10-02"])),
  ).toEqual(["B2", "C2"]);
});

it("shows nothing where dates fit as they stand, however the vendor counts", () => {
  expect(proofs(seen(...RIGHT))).toEqual([undefined, undefined]);
  const ways = ["2022-02-08", "2022-02-09", "2022-01-31", "2022-02-28"];
  const found = seen(...ways.map((end): [string, string] => ["2021-02-09", end]));
  expect([found.start.straight, found.start.turned]).toEqual([4, 0]);
});

it("shows nothing by one row, nor where a date that could be turned fits as it stands", () => {
  expect(proofs(seen(...STARTS_TURNED.slice(0, 1)))).toEqual([undefined, undefined]);
  expect(proofs(seen(...STARTS_TURNED, ...RIGHT.slice(0, 1)))).toEqual([undefined, undefined]);
});

it("shows nothing where as many rows fit neither way", () => {
  const odd = STARTS_TURNED.map((): [string, string] => ["2021-05-04", "2023-11-11"]);
  expect(proofs(seen(...STARTS_TURNED, ...odd))).toEqual([undefined, undefined]);
});

it("turns no text", () => {
  const found = new TurnedByTerm(BOTH);
  const text = { ...serial("2021-05-04", 1), isSerial: false };
  for (let row = 0; row < 5; row++) found.add(text, serial("2022-04-30", 2), 12, row);
  expect(found.start.turned).toBe(0);
});

it("needs no more rows once both sides fit as they stand", () => {
  const found = new TurnedByTerm(BOTH);
  found.add(serial("2021-04-01", 1), serial("2022-03-31", 2), 12, 0);
  expect(found.isSettled).toBe(false);
  expect(new TurnedByTerm({ start: false, end: false }).isSettled).toBe(true);
  const ofStarts = new TurnedByTerm({ start: true, end: false });
  ofStarts.add(serial("2021-04-01", 1), serial("2022-03-31", 2), 12, 0);
  expect(ofStarts.isSettled).toBe(true);
});
