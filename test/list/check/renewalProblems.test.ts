import { isoDay } from "../../rules/isoDay";
import { checked, kindsOf, listOf } from "../listOf";

const row = (policy: string, end: string | number) =>
  checked(
    listOf([
      ["Policy", "End date"],
      [policy, end],
    ]),
  ).rows[0];

it("names an annual licence, which cannot be renewed", () => {
  expect(row("sparx-jp-annual", isoDay("2026-12-31"))?.problems).toEqual([
    expect.objectContaining({ kind: "notRenewable", level: "assumed", address: "B2" }),
  ]);
});

it("has nothing to say about licences that can be, or have no end", () => {
  expect(kindsOf(row("sparx-jp", isoDay("2026-12-31")))).toEqual([]);
  expect(kindsOf(row("netjapan-msp", "-"))).toEqual([]);
});
