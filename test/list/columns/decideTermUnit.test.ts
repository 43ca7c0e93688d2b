import { TermEvidence } from "../../../src/list/columns/decideTermUnit";

function evidence(header: string, ...values: (number | string)[]): TermEvidence {
  const found = new TermEvidence(3, header);
  values.forEach((value, row) => found.add(value, row + 1));
  return found;
}

it("takes the unit from the header", () => {
  expect(evidence("契約年数", 1, 3).decide(undefined)).toEqual({ unit: 12, question: null });
});

it("takes months where a term is as long as no term in years", () => {
  expect(evidence("Term", 1, 36).decide(undefined)).toEqual({ unit: 1, question: null });
});

it("asks once where both are possible, and counts the cells that wait", () => {
  const { unit, question } = evidence("Term", 1, "2", "3 years").decide(undefined);
  expect(unit).toBeNull();
  expect(question).toMatchObject({ id: "termUnit:term", cells: 2, example: { address: "D2", text: "1" } });
});

it("takes the answer", () => {
  expect(evidence("Term", 1).decide("years")).toEqual({ unit: 12, question: null });
  expect(evidence("Term", 1).decide("months")).toEqual({ unit: 1, question: null });
});

it("asks nothing where every cell names its unit", () => {
  expect(evidence("Term", "1 year", "6 months").decide(undefined)).toEqual({ unit: null, question: null });
});
