import { DateEvidence } from "../../../src/list/dates/dateEvidence";
import { decideTurned, type TurnedAsked } from "../../../src/list/dates/decideTurned";
import type { TurnableDates } from "../../../src/list/dates/serialEvidence";
import { wordsOf } from "../../../src/list";

const TEXTS = ["13/04/2021", "30/09/2021"];
const TURNABLE: TurnableDates = {
  cells: 40,
  daysOfMonth: 11,
  example: { address: "C3", text: "2021-05-04" },
  areAll: true,
};

function decide(texts: string[], turnable: Partial<TurnableDates> = {}, more: Partial<TurnedAsked> = {}) {
  const evidence = new DateEvidence(2);
  texts.forEach((text, row) => evidence.add(text, row + 20));
  const asked = { role: "start", column: 2, header: "Start", evidence, termProof: null, answer: undefined } as const;
  return decideTurned({ ...asked, turnable: { ...TURNABLE, ...turnable }, ...more });
}

it("asks once where texts have the late days and real dates the early ones", () => {
  const { turned, question } = decide(TEXTS);
  expect(turned).toEqual({
    cells: 40,
    proof: { address: "C21", text: "13/04/2021" },
    example: { address: "C3", text: "2021-05-04" },
    answer: null,
  });
  expect(question).toMatchObject({ id: "turnedDates:start", kind: "turnedDates", cells: 40, suggested: "turn" });
  expect(question && wordsOf(question.text, "en")).toContain("(C3 is 2021-05-04)");
  expect(question && wordsOf(question.text, "en")).toContain("(C21 is 13/04/2021)");
  expect(question?.options.map(({ text }) => wordsOf(text, "ja"))).toEqual([
    "日付形式の 40 セルの日と月を入れ替える",
    "このままで正しい",
  ]);
});

it("asks the same of a list with the month first that was imported with the day first", () => {
  expect(decide(["04/13/2021", "09/30/2021"]).question).not.toBeNull();
});

it.each([
  ["a real date has a later day", TEXTS, { areAll: false }],
  ["a text could have been read too", [...TEXTS, "4/5/2021"], {}],
  ["texts stand in both orders", [...TEXTS, "04/13/2021"], {}],
  ["a single text has a late day", ["13/04/2021"], {}],
  ["there are few real dates", TEXTS, { cells: 2 }],
  ["all real dates lie on the same days of their months", TEXTS, { daysOfMonth: 2 }],
  ["there are no texts", [], {}],
] as const)("sees nothing where %s", (_, texts, turnable) => {
  expect(decide([...texts], turnable)).toEqual({ turned: null, question: null });
});

it("asks where dates fit their term only when turned, and shows one of them", () => {
  const termProof = { address: "C9", text: "2021-09-08" };
  const { turned, question } = decide([], { areAll: false }, { termProof });
  expect(turned?.proof).toEqual(termProof);
  expect(question?.example).toEqual(termProof);
  expect(question && wordsOf(question.text, "en")).toContain("C9 is 2021-09-08");
});

it.each(["turn", "keep"] as const)("asks no more when the answer is %j", (answer) => {
  expect(decide(TEXTS, {}, { answer })).toMatchObject({ turned: { answer }, question: null });
});

it("ignores an answer that is none of the options", () => {
  expect(decide(TEXTS, {}, { answer: "whatever" }).question).not.toBeNull();
});
