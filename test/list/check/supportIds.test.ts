import { isoDay } from "../../rules/isoDay";
import { checked, kindsOf, listOf } from "../listOf";

const HEADERS = ["Policy", "Support ID", "End date"];
const row = (policy: string, id: string | null, end: string) => [policy, id, isoDay(end)];
const kinds = (...rows: ReturnType<typeof row>[]) => checked(listOf([HEADERS, ...rows])).rows.map(kindsOf);

it("warns the licences that lose their support with the first of their Support ID", () => {
  const { rows } = checked(
    listOf([HEADERS, row("sparx-jp", "S-1", "2026-04-30"), row("sparx-jp", "Ｓ-1 ", "2026-09-30")]),
  );
  expect(rows.map(kindsOf)).toEqual([[], ["suspendedWithFirst"]]);
  expect(rows[1]?.problems[0]).toMatchObject({ address: "B3", why: { values: { day: "2026-05-01" } } });
});

it("has nothing to warn of where all end together, stand alone, or have no Support ID", () => {
  expect(kinds(row("sparx-jp", "S-1", "2026-04-30"), row("sparx-jp", "S-1", "2026-04-30"))[0]).toEqual([]);
  expect(kinds(row("sparx-jp", "S-1", "2026-04-30"), row("sparx-jp", "S-2", "2026-09-30"))).toEqual([[], []]);
  expect(kinds(row("sparx-jp", null, "2026-04-30"), row("sparx-jp", "-", "2026-09-30"))).toEqual([[], []]);
});

it("asks the policy: others do not suspend", () => {
  expect(kinds(row("nec-pp", "S-1", "2026-04-30"), row("nec-pp", "S-1", "2026-09-30"))).toEqual([[], []]);
});
