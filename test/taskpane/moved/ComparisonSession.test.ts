import { compareLists, type Comparison } from "../../../src/plan";
import type { Steps } from "../../../src/list";
import { ComparisonSession } from "../../../src/taskpane/moved/ComparisonSession";
import { listOf } from "../../plan/plannedLicences";

const comparison = compareLists(listOf([]), listOf([]));
const done = function* (): Steps<Comparison> {
  yield { done: 0, total: 1 };
  return comparison;
};
const endless = function* (): Steps<Comparison> {
  for (let step = 0; ; step++) yield { done: step, total: step };
};
const nothing = { comparison: null, working: null, failure: null };

it("shows the comparison when it is done", async () => {
  const session = new ComparisonSession();
  await session.compare(done());
  expect(session.current()).toEqual({ ...nothing, comparison });
});

it("ends a comparison when another one begins, whose result alone counts", async () => {
  const session = new ComparisonSession();
  const first = session.compare(endless());
  await session.compare(done());
  await first;
  expect(session.current()).toEqual({ ...nothing, comparison });
});

it("says that somebody cancelled it, and why it failed", async () => {
  const session = new ComparisonSession();
  const cancelled = session.compare(endless());
  session.cancel();
  await cancelled;
  expect(session.current().failure?.error).toMatchObject({ name: "AbortError" });
  const error = new Error("no");
  await session.compare(
    (function* (): Steps<Comparison> {
      yield { done: 0, total: 1 };
      throw error;
    })(),
  );
  expect(session.current()).toEqual({ ...nothing, failure: { error } });
});

it("forgets what was compared, and what is being compared", async () => {
  const session = new ComparisonSession();
  await session.compare(done());
  const second = session.compare(endless());
  session.forget();
  await second;
  expect(session.current()).toEqual(nothing);
});
