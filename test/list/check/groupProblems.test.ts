import { levelRank, ProblemGroups } from "../../../src/list/check/groupProblems";
import type { Problem } from "../../../src/list";
import { say } from "../../../src/list";

const problem = (kind: string, level: Problem["level"], groupId = kind): Problem => ({
  kind,
  level,
  groupId,
  row: 1,
  column: 0,
  address: "A2",
  header: "End",
  found: "",
  expected: say("expectDate"),
  why: say("whyNotADate"),
  certainty: "certain",
});

it("makes one group of equal problems, as bad as the worst of them", () => {
  const groups = new ProblemGroups();
  groups.add(problem("notADate", "assumed"));
  groups.add({ ...problem("notADate", "stops"), repair: { value: 1, shown: "1", certainty: "possible" } });
  expect(groups.finish()).toEqual([expect.objectContaining({ id: "notADate", level: "stops", repairs: 1 })]);
  expect(groups.counts).toEqual({ stops: 1, assumed: 1, tidied: 0 });
});

it("puts structural ones first, then the worst, then the largest", () => {
  const groups = new ProblemGroups();
  for (const kind of ["textDate", "textDate", "placeholder"]) groups.add(problem(kind, "tidied"));
  groups.add(problem("notADate", "stops"));
  groups.add(problem("headerRepeated", "tidied"));
  expect(groups.finish().map(({ kind }) => kind)).toEqual(["headerRepeated", "notADate", "textDate", "placeholder"]);
});

it("ranks what stops before what was assumed before what was tidied", () => {
  expect((["tidied", "stops", "assumed"] as const).map(levelRank)).toEqual([2, 0, 1]);
});
