import { periodRepair, turnedRepair } from "../../../src/list/check/dateRepairs";
import { ListFrame } from "../../../src/list/check/listFrame";
import { isoDay } from "../../rules/isoDay";
import { listOf, understood } from "../listOf";

const frame = (headers: string[], repairs: Record<string, boolean> = {}) =>
  new ListFrame(understood(listOf([headers, ["sparx-jp", "2025/4/1～2026/4/30"]]), { repairs }));
const [first, last] = [isoDay("2025-04-01"), isoDay("2026-04-30")];
const period = { kind: "period", first, last, certainty: "likely" } as const;
const end = { row: 1, column: 1, role: "end" } as const;

it("proposes the last date of a period for the end, and uses it only when chosen", () => {
  const { problem, used } = periodRepair(frame(["Policy", "End"]), end, period);
  expect(problem).toMatchObject({ kind: "periodCell", level: "stops", address: "B2", repair: { value: last } });
  expect(used).toEqual({});
});

it("takes the first date for the start too, where the list has no column of starts", () => {
  expect(periodRepair(frame(["Policy", "End"], { B2: true }), end, period).used).toEqual({
    end: { kind: "day", day: last },
    start: { kind: "day", day: first },
  });
  expect(periodRepair(frame(["Policy", "End", "Start"], { B2: true }), end, period).used).toEqual({
    end: { kind: "day", day: last },
  });
});

it("proposes neither date of a period for a purchase", () => {
  const { problem } = periodRepair(frame(["Policy", "Purchased"]), { ...end, role: "purchased" }, period);
  expect(problem).toMatchObject({ kind: "twoDates", level: "assumed" });
  expect(problem).not.toHaveProperty("repair");
});

it("proposes to turn a date, shown as it stands", () => {
  const cell = { kind: "turned", day: isoDay("2021-05-04"), meant: isoDay("2021-04-05") } as const;
  const { problem, used } = turnedRepair(frame(["Policy", "End"]), end, cell);
  expect(problem).toMatchObject({ level: "stops", found: "2021-05-04", repair: { shown: "2021-04-05" } });
  expect(used).toEqual({});
  expect(turnedRepair(frame(["Policy", "End"], { B2: true }), end, cell).used).toEqual({
    end: { kind: "day", day: cell.meant },
  });
  expect(turnedRepair(frame(["Policy", "Start"]), { ...end, role: "start" }, cell).problem.level).toBe("assumed");
});
