import { ACTION_KINDS } from "../../../src/plan/calendar";
import { isDeadline } from "../../../src/plan/calendar/actionKind";

it("rings for days that are missed, not for those that only begin something", () => {
  expect(ACTION_KINDS.filter((kind) => !isDeadline(kind))).toEqual(["windowOpens", "notice"]);
});
