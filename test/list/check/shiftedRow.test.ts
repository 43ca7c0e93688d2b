import { checked, listOf } from "../listOf";

const HEADERS = ["Policy", "Start", "End date", "Quantity"];
const good = ["sparx-jp", "2025-04-01", "2026-04-30", 1];
const row = (...cells: (string | number | null)[]) => checked(listOf([HEADERS, good, good, good, cells])).rows[3];

it.each([
  ["right", [null, "sparx-jp", "2025-04-01", "2026-04-30"], "B5"],
  ["right, over a blank", ["sparx-jp", null, "2025-04-01", "2026-04-30"], "B5"],
  ["left", ["2025-04-01", "2026-04-30", "one", null], "C5"],
])("sees a row that slipped to the %s", (_, cells, address) => {
  expect(row(...cells)).toMatchObject({ outcome: "stopped" });
  expect(row(...cells)?.problems).toContainEqual(expect.objectContaining({ kind: "shiftedRow", address }));
});

it("does not take one bad date for a slip", () => {
  expect(row("sparx-jp", "soon", "2026-04-30", 1)?.problems.map(({ kind }) => kind)).not.toContain("shiftedRow");
});

it("does not take a price for a date that slipped", () => {
  expect(row("sparx-jp", "soon", "2026-04-30", 45000)?.problems.map(({ kind }) => kind)).not.toContain("shiftedRow");
});
