import { DateEvidence } from "../../../src/list/dates/dateEvidence";
import { decideDates, provenOrder, type DateColumnAsked } from "../../../src/list/dates/decideDates";

function evidence(...texts: string[]): DateEvidence {
  const found = new DateEvidence(3);
  texts.forEach((text, row) => found.add(text, row + 1));
  return found;
}

const decide = (found: DateEvidence, more: Partial<DateColumnAsked> = {}) =>
  decideDates({ role: "end", column: 3, header: "End", evidence: found, answers: {}, elsewhere: null, ...more });

it("decides day first by the row that proves it", () => {
  const { dates, questions } = decide(evidence("4/5/2021", "13/02/2021", "14/02/2021"));
  expect(dates).toMatchObject({ order: "day first", proof: { address: "D3", text: "13/02/2021" }, counterProof: null });
  expect(questions).toEqual([]);
});

it("decides month first by the row that proves it", () => {
  expect(decide(evidence("4/5/2021", "02/13/2021")).dates).toMatchObject({
    order: "month first",
    proof: { address: "D3", text: "02/13/2021" },
  });
});

it("asks once where nothing decides, and suggests what another column proves", () => {
  const { dates, questions } = decide(evidence("4/5/2021", "6/7/2021", "5/5/2021"), { elsewhere: "month first" });
  expect(dates.order).toBeNull();
  expect(questions).toEqual([
    expect.objectContaining({
      id: "dayMonthOrder:end",
      cells: 2,
      example: { address: "D2", text: "4/5/2021" },
      suggested: "month first",
    }),
  ]);
});

it("does not decide a column that is written in both orders", () => {
  const found = evidence("13/02/2021", "02/13/2021", "4/5/2021");
  const { dates, questions } = decide(found);
  expect(provenOrder(found)).toBeNull();
  expect(dates).toMatchObject({ order: null, proof: { address: "D2" }, counterProof: { address: "D3" } });
  expect(questions).toHaveLength(1);
});

it("lets an answer decide, and shows the cell that speaks against it", () => {
  const answers = { "dayMonthOrder:end": "month first" };
  expect(decide(evidence("13/02/2021", "4/5/2021"), { answers }).dates).toEqual(
    expect.objectContaining({ order: "month first", proof: null, counterProof: { address: "D2", text: "13/02/2021" } }),
  );
});

it("ignores an answer that is none of the options", () => {
  expect(decide(evidence("4/5/2021"), { answers: { "dayMonthOrder:end": "whatever" } }).questions).toHaveLength(1);
});

it("asks for the day of months, and suggests the last day for an end, the first for a start", () => {
  const found = evidence("2018-11", "2018年12月");
  expect(decide(found).questions).toEqual([
    expect.objectContaining({ id: "monthOnly:end", cells: 2, suggested: "last day" }),
  ]);
  expect(decide(found, { role: "start" }).questions[0]?.suggested).toBe("first day");
  expect(decide(found, { answers: { "monthOnly:end": "last day" } }).dates.monthOnly).toBe("last day");
});

it("decides two-digit years that are real days in one order only", () => {
  const { dates, questions } = decide(evidence("5/4/21", "4/30/21"));
  expect(dates).toMatchObject({ twoDigit: "month day year", proof: { address: "D3", text: "4/30/21" } });
  expect(questions).toEqual([]);
});

it("reads two-digit years in the order that full years prove", () => {
  expect(decide(evidence("5/4/21", "13/02/2021")).dates.twoDigit).toBe("day month year");
});

it("asks about two-digit years otherwise, offering only what can be", () => {
  const { questions } = decide(evidence("30/4/21", "2021/5/31"));
  expect(questions[0]).toMatchObject({ id: "twoDigitYear:end", suggested: "year month day" });
  expect(questions[0]?.options.map(({ value }) => value)).toEqual(["year month day", "day month year"]);
});

it("asks nothing about dates that are one by themselves", () => {
  expect(decide(evidence("2021-04-30", "R3.4.30", "Apr 30, 2021", "soon")).questions).toEqual([]);
});
