import type { Progress, Steps } from "../../../src/list";
import { runSteps } from "../../../src/taskpane/check/runSteps";

const total = 60;

/** Work of some 300 ms. */
function* countSlowly(): Steps<number> {
  for (let done = 0; done < total; done += 1) {
    const until = performance.now() + 5;
    while (performance.now() < until);
    yield { done, total };
  }
  return total;
}

it("returns what the work results in", async () => {
  expect(await runSteps(countSlowly(), () => undefined, new AbortController().signal)).toBe(total);
});

it("rests often, and tells how far it is", async () => {
  const told: Progress[] = [];
  const turns: number[] = [];
  const timer = setInterval(() => turns.push(performance.now()));
  await runSteps(countSlowly(), (progress) => told.push(progress), new AbortController().signal);
  clearInterval(timer);
  expect(told.length).toBeGreaterThan(2);
  expect(told.map(({ done }) => done)).toEqual(told.map(({ done }) => done).sort((a, b) => a - b));
  expect(turns.length).toBeGreaterThan(2);
});

it("stops at the next rest when it is told to", async () => {
  const stop = new AbortController();
  let last = 0;
  const work = runSteps(
    countSlowly(),
    ({ done }) => {
      last = done;
      stop.abort();
    },
    stop.signal,
  );
  await expect(work).rejects.toMatchObject({ name: "AbortError" });
  expect(last).toBeLessThan(total - 1);
});

it("passes on what a step throws", async () => {
  function* fail(): Steps<number> {
    yield { done: 0, total: 1 };
    throw new RangeError("no such day");
  }
  await expect(runSteps(fail(), () => undefined, new AbortController().signal)).rejects.toThrow("no such day");
});
