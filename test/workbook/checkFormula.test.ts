import { dayOf } from "../../src/rules/days";
import { checkFormula } from "../../src/workbook/checkFormula";

const column = (letters: string) => ({ index: letters.charCodeAt(0) - 65, letters, heading: "" });
const list = { firstRow: 1, rows: 899 };
const asOf = dayOf(2026, 11, 22);
const [policy, start, end] = ["A", "B", "C"].map(column) as [ReturnType<typeof column>, never, never];

it("checks all rows with one call, for a day that stands in the formula", () => {
  expect(checkFormula(list, { policy, start, end }, asOf, "en")).toBe(
    "=TERM.CHECK_LICENCES(A2:A900,B2:B900,C2:C900,DATE(2026,11,22))",
  );
});

it("leaves out the column that a list does not have", () => {
  expect(checkFormula(list, { policy, start: undefined, end }, asOf, "en")).toContain("(A2:A900,,C2:C900,");
});

it("asks for Japanese texts where they are read", () => {
  expect(checkFormula(list, { policy, start, end }, asOf, "ja")).toMatch(/DATE\(2026,11,22\),,"ja"\)$/);
});
