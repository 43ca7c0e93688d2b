import { isPlanOnly, isStructural, PROBLEM_KINDS, type ProblemKind } from "../../../src/list/check/problemKinds";
import { LIST_SENTENCES } from "../../../src/locales/list";
import { ALL_SENTENCES } from "../../../src/rules/messages";

it("has a reason of its own for every kind", () => {
  const reasons = Object.values<ProblemKind>(PROBLEM_KINDS).map(({ why }) => why);
  expect(new Set(reasons).size).toBe(reasons.length);
});

it("leaves no reason unused", () => {
  const used = new Set(Object.values<ProblemKind>(PROBLEM_KINDS).map(({ why }) => why));
  const written = Object.keys(LIST_SENTENCES).filter((id) => id.startsWith("why"));
  expect(written.filter((id) => !used.has(id as ProblemKind["why"]))).toEqual([]);
});

it("knows the structural kinds, and none of the rules' messages is one", () => {
  expect(["shiftedRow", "mergedCell", "errorCell"].map(isStructural)).toEqual([true, true, true]);
  expect(isStructural("textDate")).toBe(false);
  const fromRules = Object.keys(ALL_SENTENCES).filter((id) => id !== "endBeforeStart");
  expect(fromRules.filter(isStructural)).toEqual([]);
});

it("knows the kinds that leave every date as it is: none of them stops a row", () => {
  expect(["negativeAmount", "errorAmount", "textDate"].map(isPlanOnly)).toEqual([true, true, false]);
  const stopping = Object.entries<ProblemKind>(PROBLEM_KINDS).filter(([, { level }]) => level === "stops");
  expect(stopping.filter(([kind]) => isPlanOnly(kind))).toEqual([]);
});
