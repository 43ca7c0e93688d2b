import { readTerm, unitOfHeader, writtenTerm } from "../../src/list/termCell";

it.each([
  ["契約年数", 12],
  ["期間(月)", 1],
  ["Term (months)", 1],
  ["Years", 12],
  ["Term", null],
  ["Years or months", null],
])("finds the unit of %j: %j", (header, unit) => {
  expect(unitOfHeader(header)).toBe(unit);
});

it.each([
  ["3年", 36],
  ["３ヶ月", 3],
  ["12か月", 12],
  ["1 yr", 12],
  ["36 months", 36],
  ["1.5 years", 18],
])("reads %j by its own unit", (value, months) => {
  expect(readTerm(value, null)).toEqual({ kind: "months", months });
});

it("reads a bare number by the column's unit, and not without one", () => {
  expect(readTerm(3, 12)).toEqual({ kind: "months", months: 36 });
  expect(readTerm("36", 1)).toEqual({ kind: "months", months: 36 });
  expect(readTerm(3, null)).toEqual({ kind: "unread", fault: "termUnitUndecided" });
});

it.each(["soon", 0.5, -12, 1201, true])("refuses %j as a term", (value) => {
  expect(readTerm(value, 1)).toEqual({ kind: "unread", fault: "notATerm" });
});

it("takes blanks and placeholders for no term, and errors for errors", () => {
  expect([null, "", "-", 0].map((value) => readTerm(value, 1).kind)).toEqual(["blank", "blank", "blank", "blank"]);
  expect(readTerm("#N/A", 1)).toEqual({ kind: "unread", fault: "errorCell" });
});

it("takes a number and its unit apart", () => {
  expect(writtenTerm("2 years")).toEqual({ count: 2, unit: 12 });
  expect(writtenTerm(24)).toEqual({ count: 24, unit: null });
  expect(writtenTerm("two")).toBeUndefined();
});
