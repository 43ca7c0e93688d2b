import fc from "fast-check";
import { checkInSteps, checkList, finish, wordsOf, type CellValue, type Problem } from "../../src/list";
import { bundledPolicies } from "../../src/rules/policies";
import { isoDay } from "../rules/isoDay";
import { AS_OF, checked, kindsOf, listOf, understood } from "./listOf";

const HEADERS = ["Product", "Vendor", "Purchased", "Support end", "Term (months)"];
const EA = ["Enterprise Architect", "Sparx Systems Japan"];
const sheet = (...rows: CellValue[][]) => listOf([HEADERS, ...rows]);
const only = (problems: readonly Problem[] | undefined, kind: string) => problems?.find((found) => found.kind === kind);

it("answers for each licence", () => {
  const { rows, totals } = checked(sheet([...EA, isoDay("2025-04-15"), isoDay("2026-04-30"), 12]));
  expect(rows[0]).toEqual({
    row: 1,
    outcome: "good",
    problems: [],
    licence: {
      policyId: "sparx-jp",
      start: isoDay("2025-04-15"),
      startRole: "purchased",
      end: isoDay("2026-04-30"),
      openEnded: false,
      term: 12,
      channel: null,
    },
    results: {
      status: { kind: "found", value: "renewable" },
      supportEnd: { kind: "found", value: isoDay("2026-04-30") },
      renewFrom: { kind: "found", value: isoDay("2026-03-01") },
      renewBy: { kind: "found", value: isoDay("2026-04-30") },
      reinstateBy: { kind: "found", value: isoDay("2029-04-27") },
      nextAction: { kind: "found", value: { action: "renewBy", on: isoDay("2026-04-30") } },
    },
  });
  expect(totals).toEqual({
    rows: 2,
    passedOver: 1,
    checked: 1,
    good: 1,
    assumed: 0,
    stopped: 0,
    problems: { stops: 0, assumed: 0, tidied: 0 },
  });
});

it("names a cell, what is wrong with it and what was meant", () => {
  const { rows } = checked(sheet([...EA, isoDay("2025-04-15"), isoDay("2026-04-15"), null]));
  const problem = only(rows[0]?.problems, "endNotMonthEnd");
  expect(problem).toMatchObject({
    level: "stops",
    address: "D2",
    header: "Support end",
    found: "2026-04-15",
    repair: { value: isoDay("2026-04-30"), shown: "2026-04-30", certainty: "likely" },
    certainty: "certain",
  });
  expect(problem && wordsOf(problem.why, "en")).toContain("2026-04-15 is not one");
  expect(problem && wordsOf(problem.expected, "ja")).toBe("2026-04-30");
  expect(rows[0]).toMatchObject({ outcome: "stopped", results: null });
});

it("settles all equal problems by one decision, or one of them alone", () => {
  const input = sheet(
    [...EA, isoDay("2025-04-15"), isoDay("2026-04-15"), null],
    [...EA, isoDay("2025-05-15"), isoDay("2026-05-20"), null],
  );
  const [group] = checked(input).groups;
  expect(group).toMatchObject({ id: "endNotMonthEnd:end:sparx-jp", repairs: 2, problems: [{}, {}] });
  const all = checked(input, { repairs: { [group?.id ?? ""]: true } });
  expect(all.rows.map(({ outcome }) => outcome)).toEqual(["good", "good"]);
  expect(all.rows[1]?.results?.supportEnd).toEqual({ kind: "found", value: isoDay("2026-05-31") });
  expect(all.groups[0]).toMatchObject({ id: group?.id, level: "tidied" });
  const one = checked(input, { repairs: { D3: true } });
  expect(one.rows.map(({ outcome }) => outcome)).toEqual(["stopped", "good"]);
});

it("looks again at a repaired row", () => {
  const input = sheet([...EA, isoDay("2025-04-15"), isoDay("2026-05-20"), null]);
  const repaired = checked(input, { repairs: { "endNotMonthEnd:end:sparx-jp": true } });
  expect(repaired.rows[0]?.problems.map(({ kind, level }) => [kind, level])).toEqual([
    ["endNotProduced", "assumed"],
    ["endNotMonthEnd", "tidied"],
  ]);
});

it("computes a missing end and says so, but never in place of one that cannot be read", () => {
  const { rows } = checked(
    sheet(
      [...EA, isoDay("2025-04-15"), null, null],
      [...EA, isoDay("2025-04-15"), "soon", null],
      [...EA, null, null, null],
    ),
  );
  expect(rows.map(kindsOf)).toEqual([["endAssumed"], ["notADate"], ["datesMissing"]]);
  expect(rows.map(({ outcome }) => outcome)).toEqual(["assumed", "stopped", "stopped"]);
  expect(rows[0]?.results?.supportEnd).toEqual({ kind: "found", value: isoDay("2026-04-30") });
  const why = rows[0]?.problems[0]?.why;
  expect(why && wordsOf(why, "en")).toBe("No end is given: 2026-04-30 is used, counted from 2025-04-15 (Purchased).");
});

it("answers from a column of periods once its repair is chosen, and not before", () => {
  const input = listOf([
    ["製品名", "販売元", "契約期間"],
    ["アクティブイメージプロテクター", "ネットジャパン", "2025/4/1～2026/3/31"],
    ["アクティブイメージプロテクター", "ネットジャパン", "2025年4月1日から2027年3月31日まで"],
  ]);
  const before = checked(input);
  expect(before.rows.map(kindsOf)).toEqual([["periodCell"], ["periodCell"]]);
  expect(before.totals).toMatchObject({ stopped: 2 });
  const [group] = before.groups;
  expect(group).toMatchObject({ repairs: 2, header: "契約期間" });
  const { rows } = checked(input, { repairs: { [group?.id ?? ""]: true } });
  expect(rows[0]?.licence).toMatchObject({ start: isoDay("2025-04-01"), end: isoDay("2026-03-31") });
  expect(rows[1]).toMatchObject({
    outcome: "good",
    results: { supportEnd: { kind: "found", value: isoDay("2027-03-31") } },
  });
});

it("does without a start that cannot be read", () => {
  const { rows } = checked(sheet([...EA, "soon", isoDay("2026-04-30"), null]));
  expect(rows[0]).toMatchObject({
    outcome: "assumed",
    problems: [{ kind: "notADate", level: "assumed", address: "C2" }],
  });
});

it("has no end for a licence that says it has none", () => {
  const { rows } = checked(sheet([...EA, isoDay("2025-04-15"), "9999-12-31", null]));
  expect(kindsOf(rows[0])).toEqual(["openEnded"]);
  expect(rows[0]?.results).toMatchObject({
    status: { value: "openEnded" },
    supportEnd: { kind: "none" },
    nextAction: { value: { action: "nothing", on: null } },
  });
});

it("shows structural problems first, then what stops, then most cells first", () => {
  const { groups } = checked(
    sheet(
      [...EA, "2025-04-15", "2026-04-30", null],
      [...EA, "2025-04-15", "2026-04-30", 24],
      [...EA, isoDay("2025-04-15"), "soon", null],
      [...EA, isoDay("2025-04-15"), isoDay("2025-03-31"), null],
    ),
  );
  expect(groups.map(({ kind, problems }) => [kind, problems.length])).toEqual([
    ["endBeforeStart", 1],
    ["notADate", 1],
    ["termNotSold", 1],
    ["textDate", 2],
    ["textDate", 2],
  ]);
});

it("gives in steps what it gives at once", () => {
  const rows = Array.from({ length: 1200 }, (_, row) => [...EA, isoDay("2025-04-15") + row, null, null]);
  const list = understood(sheet(...rows));
  const steps = checkInSteps(list, AS_OF, bundledPolicies);
  expect(steps.next().value).toEqual({ done: 250, total: 1200 });
  expect(finish(steps)).toEqual(checkList(list, AS_OF, bundledPolicies));
});

const anyCell: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constant(null),
  fc.boolean(),
  fc.double(),
  fc.integer({ min: 40000, max: 50000 }),
  fc.string({ unit: "binary" }),
  fc.constantFrom(
    ..."4/5/2021 13/02/2021 2018-11 21/4/30 R3.4.30 令和元年5月1日 未定 - 9999-12-31 #REF! 12 3年 合計 ※注 sparx-jp".split(
      " ",
    ),
    "Enterprise Architect",
    "NEC Zabbix製品",
    "Product",
    "Support end",
    "\u00A0",
  ),
);

it("takes any cells: never throws, and accounts for every row exactly once", () => {
  const anyRows = fc.array(fc.array(anyCell, { maxLength: 7 }), { maxLength: 12 });
  const anyChoices = fc.record({
    answers: fc.dictionary(fc.constantFrom("dayMonthOrder:end", "monthOnly:end", "twoDigitYear:end"), fc.string()),
    columns: fc.dictionary(fc.constantFrom("start", "end", "term"), fc.option(fc.integer({ min: -1, max: 8 }))),
  });
  fc.assert(
    fc.property(anyRows, fc.boolean(), anyChoices, (rows, withHeaders, choices) => {
      const values = withHeaders ? [HEADERS, ...rows] : rows;
      const list = checked(listOf(values, { firstRow: 5, firstColumn: 2 }), choices);
      const seen = [...list.rows, ...list.passedOver].map(({ row }) => row).sort((a, b) => a - b);
      expect(seen).toEqual(values.map((_, row) => row + 5));
      const { good, assumed, stopped, passedOver, checked: licences } = list.totals;
      expect(good + assumed + stopped).toBe(licences);
      expect(licences + passedOver).toBe(values.length);
      for (const { outcome, results, problems } of list.rows) {
        expect(results === null).toBe(outcome === "stopped");
        expect(problems.some(({ level }) => level === "stops")).toBe(outcome === "stopped");
      }
    }),
    { numRuns: 400 },
  );
});
