import { stageOn } from "../../../src/rules/answers/stageOn";
import { LAST_DAY } from "../../../src/rules/days";
import { isoDay } from "../isoDay";
import { checkedPolicy } from "../policy/checkedPolicy";

const end = isoDay("2024-12-31");
const on = (flat: Record<string, string>, day: string) => stageOn(checkedPolicy(flat), end, isoDay(day));

it("is the first stage whose last day has not passed", () => {
  const ladder = { "late 1 until": "end, + 30 days", "late 2 until": "end, + 1 year" };
  expect(on(ladder, "2025-01-30")).toMatchObject({ kind: "stage", number: 1, openEnded: false });
  expect(on(ladder, "2025-01-31")).toMatchObject({ kind: "stage", number: 2 });
  expect(on(ladder, "2025-12-31")).toMatchObject({ kind: "stage", number: 2 });
  expect(on(ladder, "2026-01-01")).toMatchObject({ kind: "over" });
});

it("never ends where there is no limit", () => {
  expect(on({ "late 1 until": "no limit" }, "2124-01-01")).toMatchObject({ kind: "stage", number: 1 });
});

it("tells none from not stated from silence", () => {
  expect(on({ "late 1 until": "none" }, "2025-01-01").kind).toBe("over");
  expect(on({ "late 1 until": "not stated" }, "2025-01-01")).toMatchObject({
    kind: "not stated",
    field: "late 1 until",
  });
  expect(on({}, "2025-01-01").kind).toBe("not stated");
});

it("does not know what follows a stage that is stated when the next is not", () => {
  const ladder = { "late 1 until": "end, + 30 days", "late 2 until": "not stated" };
  expect(on(ladder, "2025-01-30").kind).toBe("stage");
  expect(on(ladder, "2025-01-31").kind).toBe("not stated");
});

it("is open-ended where something is said about a stage, but not until when", () => {
  for (const said of [
    { end: "paid, for term" },
    { "back pay": "gap on top" },
    { surcharge: "none" },
    { buy: "A key" },
  ]) {
    const [[field, text] = ["", ""]] = Object.entries(said);
    const reached = on({ "late 1 until": "end, + 30 days", [`late 2 ${field}`]: text }, "2025-01-31");
    expect(reached).toMatchObject({ kind: "stage", number: 2, openEnded: true });
    expect(reached.kind === "stage" && reached.because.at(-1)).toMatchObject({ field: "late 2 until", to: null });
  }
});

it("is wrong where a limit leaves the calendar", () => {
  expect(stageOn(checkedPolicy({ "late 1 until": "end, + 1 year" }), LAST_DAY, LAST_DAY).kind).toBe("wrong");
});
