import { RENEWAL_SCHEDULE } from "../../src/functions/renewalSchedule";
import { isoDay } from "../rules/isoDay";
import { cellOf, cellsOf } from "./callFunction";

const end = isoDay("2026-04-30");
const until = isoDay("2027-04-30");
const periods = [
  [end, isoDay("2026-05-01"), isoDay("2027-04-30"), 12],
  [isoDay("2027-04-30"), isoDay("2027-05-01"), isoDay("2028-04-30"), 12],
];

it("lists pay by, period start, period end, months and amount", () => {
  expect(cellsOf(RENEWAL_SCHEDULE, "sparx-jp", end, until, 5, 14520, "10%")).toEqual([
    [...(periods[0] ?? []), 72600],
    [...(periods[1] ?? []), 72600 * 1.1],
  ]);
});

it("shows days as dates, and the rest as plain numbers", () => {
  const day = (basicValue: number) => expect.objectContaining({ basicValue, numberFormat: "yyyy-mm-dd" }) as unknown;
  const [row] = RENEWAL_SCHEDULE([["sparx-jp"]], [[end]], [[end]], null as never, [[100]]);
  expect(row).toEqual([day(end), day(end + 1), day(isoDay("2027-04-30")), 12, 100]);
});

it("counts one licence where no quantity is given, and leaves the amount blank where no price is", () => {
  expect(cellsOf(RENEWAL_SCHEDULE, "sparx-jp", end, end, "", 100)).toEqual([[...(periods[0] ?? []), 100]]);
  expect(cellsOf(RENEWAL_SCHEDULE, "sparx-jp", end, end, 5, null, 0.1)).toEqual([[...(periods[0] ?? []), ""]]);
});

it("is blank for a blank end", () => {
  expect(cellOf(RENEWAL_SCHEDULE, "sparx-jp", "", until)).toBe("");
});

it("is #N/A where nothing is due, never will be, or nobody states it, and #VALUE! for what the policy refuses", () => {
  expect(cellOf(RENEWAL_SCHEDULE, "sparx-jp", end, end - 1)).toEqual({
    error: "#N/A",
    sentence: "sparx-jp: no renewal is to be paid by 2026-04-29. The first is due on 2026-04-30.",
  });
  expect(cellOf(RENEWAL_SCHEDULE, "netjapan-msp", end, until)).toMatchObject({ error: "#N/A" });
  expect(cellOf(RENEWAL_SCHEDULE, "sparx-jp-annual", end, until)).toMatchObject({ error: "#N/A" });
  expect(cellOf(RENEWAL_SCHEDULE, "sparx-jp", end - 1, until)).toMatchObject({ error: "#VALUE!" });
  expect(cellOf(RENEWAL_SCHEDULE, "sparx-jp", end, until, "five")).toMatchObject({ error: "#VALUE!" });
});
