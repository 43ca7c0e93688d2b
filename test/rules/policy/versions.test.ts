import { isoText } from "../../../src/rules/days";
import { checkBlock } from "../../../src/rules/policy";
import { withId } from "../../../src/rules/policy/versions";
import { checkedPolicy, refusal } from "./checkedPolicy";

const DATED = { "version by": "payment", "valid from": "2018-10-01" } as const;

/** The days and words of a policy's versions. */
const spans = (flat: Record<string, string>) =>
  checkedPolicy(flat).versions.map(({ from, to, words }) => [
    from === null ? null : isoText(from),
    to === null ? null : isoText(to),
    words.en,
  ]);

it("has none where it names no days: what it says holds for all", () => {
  expect(spans({ after: "buy new" })).toEqual([]);
});

it("lets each end on the day before the next begins", () => {
  const flat = {
    ...DATED,
    "valid to": "2030-12-31",
    "earlier 1 after": "upgrade",
    "earlier 1 valid from": "2010-04-01",
    "earlier 2 after": "ask vendor",
  };
  expect(spans(flat)).toEqual([
    ["2018-10-01", "2030-12-31", "rules for payments from 2018-10-01 until 2030-12-31"],
    ["2010-04-01", "2018-09-30", "rules for payments from 2010-04-01 until 2018-09-30"],
    [null, "2010-03-31", "rules for payments until 2010-03-31"],
  ]);
});

it("reads a day that a cell has turned into its serial", () => {
  expect(spans({ "version by": "purchase", "valid from": "43374" })).toEqual([
    ["2018-10-01", null, "rules for purchases from 2018-10-01"],
  ]);
});

it("says otherwise only where it says so, and as the version after it elsewhere", () => {
  const { versions } = checkedPolicy({
    ...DATED,
    after: "buy new",
    "renewed end": "end, + 1 day, for term",
    "late 1 until": "end, + 3 years",
    "late 1 end": "paid, for term",
    "late 1 surcharge": "none",
    "earlier 1 late 1 until": "no limit",
    "earlier 1 valid from": "2010-04-01",
    "earlier 2 after": "upgrade",
    "earlier 2 late 2 until": "none",
  });
  const [present, earlier, earliest] = versions.map(({ policy }) => policy);
  expect(earlier?.late).toMatchObject([{ until: { kind: "no limit" }, surcharge: { kind: "none" } }]);
  expect(earlier?.late[0]?.end.kind).toBe("stated");
  expect(earlier?.["renewed end"]).toBe(present?.["renewed end"]);
  expect(earliest).toMatchObject({
    after: "upgrade",
    late: [{ until: { kind: "no limit" } }, { until: { kind: "none" } }],
  });
  expect(present).toMatchObject({ after: "buy new", versions: [] });
});

it.each([
  [{ "valid from": "2018-10-01" }, '"version by": "" does not fit. Expected purchase, payment.'],
  [
    { "version by": "payment", "earlier 1 after": "upgrade" },
    '"valid from": "" does not fit. Expected the day on which',
  ],
  [{ ...DATED, "earlier 2 after": "upgrade" }, '"earlier 2 after": earlier version 2 is there without version 1'],
  [
    { ...DATED, "earlier 1 valid from": "2018-10-01" },
    '"earlier 1 valid from": "2018-10-01" does not fit. Expected a day until 2018-09-30.',
  ],
  [{ ...DATED, "valid to": "2018-09-30" }, '"valid from": "2018-10-01" does not fit. Expected a day until 2018-09-30.'],
  [{ ...DATED, "valid to": "2018-02-30" }, '"valid to": "2018-02-30" does not fit. Expected 2018-10-01.'],
  [{ ...DATED, "earlier 1 late 1 until": "end, + 3 moons" }, '"earlier 1 late 1 until": the word "moons"'],
  [{ ...DATED, "earlier 1 late 2 until": "none" }, '"earlier 1 late 2 until": late stage 2 is there without stage 1'],
] as const)("refuses %j", (flat, reason) => {
  expect(refusal(flat)).toContain(reason);
});

it("is told of in a block row by row", () => {
  const checked = checkBlock([
    ["id", "acme"],
    ["valid from", 43374],
    ["version by", "payment"],
    ["earlier 1 after", "buy elsewhere"],
    ["earlier 1 late 1 until", "end, + 3 moons"],
  ]);
  expect(checked.ok ? [] : checked.faults.map(({ row, part }) => [row, part])).toEqual([
    [4, "text"],
    [5, "text"],
  ]);
});

it("has another id in all its versions", () => {
  const other = withId(checkedPolicy({ ...DATED, "earlier 1 after": "upgrade" }), "Other");
  expect([other.id, ...other.versions.map(({ policy }) => policy.id)]).toEqual(["Other", "Other", "Other"]);
});
