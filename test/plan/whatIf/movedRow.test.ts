import type { RowSide, RowState } from "../../../src/plan";
import { movedRow } from "../../../src/plan/whatIf/movedRow";
import { isoDay } from "../../rules/isoDay";
import { licence } from "../plannedLicences";

const state: RowState = {
  status: "renewable",
  end: isoDay("2026-04-30"),
  renewBy: isoDay("2026-04-30"),
  reinstateBy: isoDay("2029-04-27") + 0.625,
  nextAction: { action: "renewBy", on: isoDay("2026-04-30") },
  amount: 1000,
  currency: "JPY",
};
const side = (change: Partial<RowState> = {}): RowSide => ({ kind: "licence", state: { ...state, ...change } });
const leftOut: RowSide = { kind: "left out", why: { id: "notRead", values: {} } };
const row = licence({ row: 7 });

it("does not move without a difference", () => {
  expect(movedRow(row, side(), side({ nextAction: { action: "renewBy", on: isoDay("2026-04-30") } }))).toBeNull();
});

it("says what differs, and by how many days", () => {
  const after = side({ end: isoDay("2026-05-31"), renewBy: null, nextAction: { action: "askVendor", on: null } });
  expect(movedRow(row, side(), after)).toMatchObject({
    row: 7,
    changed: ["end", "renewBy", "nextAction"],
    days: { end: 31 },
  });
});

it("tells another action on the same day, another price and another currency", () => {
  const other = side({ nextAction: { action: "buyNewBy", on: isoDay("2026-04-30") } });
  expect(movedRow(row, side(), other)).toMatchObject({ changed: ["nextAction"], days: {} });
  expect(movedRow(row, side(), side({ amount: 900 }))?.changed).toEqual(["amount"]);
  expect(movedRow(row, side(), side({ currency: "USD" }))?.changed).toEqual(["amount"]);
});

it("counts whole days only, though a cut-off time changes the answer", () => {
  const earlier = side({ reinstateBy: isoDay("2029-04-26") + 0.7 });
  expect(movedRow(row, side(), earlier)).toMatchObject({ changed: ["reinstateBy"], days: { reinstateBy: -1 } });
  const sameDay = side({ reinstateBy: isoDay("2029-04-27") });
  expect(movedRow(row, side(), sameDay)).toMatchObject({ changed: ["reinstateBy"], days: {} });
});

it("moves a row that only one side can tell about", () => {
  expect(movedRow(row, side(), leftOut)).toMatchObject({ changed: [], days: {} });
  expect(movedRow(row, leftOut, leftOut)).toBeNull();
});
