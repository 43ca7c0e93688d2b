import { isoDay } from "../../rules/isoDay";
import { checked, kindsOf, listOf } from "../listOf";

const HEADERS = ["Policy", "Customer", "Licence number", "End date"];
const row = (policy: string, owner: string, licence: string, end: string) => [policy, owner, licence, isoDay(end)];
const kinds = (...rows: ReturnType<typeof row>[]) => checked(listOf([HEADERS, ...rows])).rows.map(kindsOf);

it("warns of licences that ended while others of the customer were renewed", () => {
  expect(
    kinds(
      row("sparx-jp", "Acme", "1", "2026-12-31"),
      row("sparx-jp", "ＡＣＭＥ", "2", "2025-12-31"),
      row("sparx-jp", "Other", "3", "2025-12-31"),
    ),
  ).toEqual([[], ["partlyRenewed"], []]);
});

it("does not take the earlier term of a renewed licence for one that was left to end", () => {
  expect(kinds(row("sparx-jp", "Acme", "1", "2025-12-31"), row("sparx-jp", "Acme", "1", "2026-12-31"))).toEqual([
    [],
    [],
  ]);
});

it("has nothing to warn of where all ended, or the policy does not mind", () => {
  expect(kinds(row("sparx-jp", "Acme", "1", "2025-12-31"), row("sparx-jp", "Acme", "2", "2025-11-30"))).toEqual([
    [],
    [],
  ]);
  expect(kinds(row("nec-pp", "Acme", "1", "2025-12-31"), row("nec-pp", "Acme", "2", "2026-12-31"))).toEqual([[], []]);
});
