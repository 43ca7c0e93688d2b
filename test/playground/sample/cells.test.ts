import { CellValueType } from "@univerjs/core";
import { blank, date, formula, number, row, text } from "../../../src/playground/sample/cells";

it("keeps text as text, whatever it looks like", () => {
  expect(text("4/5/2021")).toEqual({ v: "4/5/2021", t: CellValueType.STRING });
});

it("writes a date as Excel does: a serial with a format", () => {
  expect(date("2021-04-30")).toEqual({ v: 44316, t: CellValueType.NUMBER, s: "date" });
});

it("refuses what is no date of the form year-month-day", () => {
  expect(() => date("soon")).toThrow(RangeError);
});

it("leaves a formula without a value, so that it is calculated", () => {
  expect(formula("A1+1", "date")).toEqual({ f: "=A1+1", s: "date" });
});

it("places a row of cells from a column on, and leaves gaps", () => {
  expect(row([number(1), undefined, blank("date")], 3)).toEqual({ 3: number(1), 5: { s: "date" } });
});
