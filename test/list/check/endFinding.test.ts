import { checked, kindsOf, listOf } from "../listOf";
import { isoDay } from "../../rules/isoDay";

const check = (startHeader: string, policy: string, start: string, end: string | null, term: number | null = null) => {
  const headers = ["Policy", startHeader, "End date", "Term (months)"];
  const row = [policy, isoDay(start), end === null ? null : isoDay(end), term];
  return checked(listOf([headers, row])).rows[0];
};

it.each([
  ["its first term", "Purchased", "sparx-jp", "2020-04-15", "2021-04-30"],
  ["a term renewed in time", "Purchased", "sparx-jp", "2020-04-15", "2024-04-30"],
  ["a renewed term that is listed with its own start", "Start", "sparx-jp", "2022-05-01", "2023-04-30"],
  ["support that was bought again", "Start", "sparx-jp", "2022-05-20", "2023-04-30"],
])("finds nothing wrong with %s", (_, header, policy, start, end) => {
  expect(kindsOf(check(header, policy, start, end))).toEqual([]);
});

it("names an end that the policy cannot produce", () => {
  const row = check("Purchased", "sparx-jp", "2020-04-15", "2021-05-31");
  expect(row?.problems).toEqual([
    expect.objectContaining({ kind: "endNotProduced", level: "assumed", found: "2021-05-31" }),
  ]);
});

it("names an end that differs from start and term, and the end they give", () => {
  const row = check("Start", "netjapan-perpetual", "2024-04-01", "2026-03-31", 12);
  expect(row?.problems).toEqual([
    expect.objectContaining({ kind: "endNotTerm", repair: expect.objectContaining({ shown: "2025-03-31" }) }),
  ]);
});

it("does not hold a term against an end that was renewed since the purchase", () => {
  expect(kindsOf(check("Purchased", "sparx-jp", "2020-04-15", "2024-04-30", 12))).toEqual([]);
});

it("names a term that is not sold: it stops a row that has nothing but it", () => {
  expect(check("Start", "netjapan-perpetual", "2024-04-01", "2025-03-31", 84)).toMatchObject({
    outcome: "assumed",
    problems: [{ kind: "termNotSold", address: "D2" }],
  });
  expect(check("Start", "netjapan-perpetual", "2024-04-01", null, 84)?.outcome).toBe("stopped");
});

it("names a start that is no 1st of a month where the policy wants one", () => {
  expect(check("Start", "nec-pp-zabbix", "2025-04-02", "2026-03-31")?.problems).toEqual([
    expect.objectContaining({ kind: "notMonthStart", address: "B2", level: "assumed" }),
  ]);
});

it("names an end date of a licence that has none", () => {
  expect(kindsOf(check("Start", "netjapan-msp", "2025-04-01", "2026-03-31"))).toEqual(["openEnded"]);
});

it("stops a row without an end whose policy does not say how to count it", () => {
  expect(check("Start", "sparx-jp-lemontree", "2025-04-01", null)).toMatchObject({
    outcome: "stopped",
    problems: [{ kind: "endNotGiven" }],
  });
});
