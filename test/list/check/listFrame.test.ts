import { dayRepair, ListFrame } from "../../../src/list/check/listFrame";
import type { ListChoices } from "../../../src/list";
import { isoDay } from "../../rules/isoDay";
import { listOf, understood } from "../listOf";

const input = listOf(
  [
    ["Policy", "Remark", "End date"],
    ["sparx-jp", "x", "soon\u00A0"],
  ],
  { firstRow: 9, firstColumn: 3 },
);
const frame = (choices: ListChoices = {}) => new ListFrame(understood(input, choices));

it("looks up cells by row of the sheet, and by role", () => {
  expect(frame().value(10, 2)).toBe("soon\u00A0");
  expect(frame().of(10, "policy")).toBe("sparx-jp");
  expect(frame().of(10, "term")).toBeNull();
});

it("gives a problem its place on the sheet, its header and what was found", () => {
  expect(frame().problem("notADate", { row: 10, column: 2 })).toEqual({
    kind: "notADate",
    level: "stops",
    groupId: "notADate:end",
    row: 10,
    column: 5,
    address: "F11",
    header: "End date",
    found: "soon[NBSP]",
    expected: { id: "expectDate", values: {} },
    why: { id: "whyNotADate", values: {} },
    certainty: "certain",
  });
});

it("names groups by role, so that choices outlive an inserted column; by letters where there is none", () => {
  expect(frame().problem("notADate", { row: 10, column: 1, same: "x" }).groupId).toBe("notADate:E:x");
});

it("takes a repaired problem for tidied, when its group or its cell was chosen", () => {
  const finding = { row: 10, column: 2, repair: dayRepair(isoDay("2026-04-30"), "likely") };
  expect(frame().problem("notADate", finding).level).toBe("stops");
  expect(frame({ repairs: { "notADate:end": true } }).problem("notADate", finding).level).toBe("tidied");
  expect(frame({ repairs: { F11: true } }).problem("notADate", finding).level).toBe("tidied");
  expect(frame({ repairs: { F11: true } }).problem("notADate", { row: 10, column: 2 }).level).toBe("stops");
});

it("shows a day as people read it", () => {
  expect(dayRepair(isoDay("2026-04-30"), "likely").shown).toBe("2026-04-30");
});
