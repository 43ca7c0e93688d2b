import fc from "fast-check";
import {
  inVersion,
  lateLadder,
  nextAction,
  noticeDates,
  reinstateBy,
  renewBy,
  renewedEnd,
  renewFrom,
  supportEnd,
  supportStart,
  supportStatus,
  suspendedFrom,
} from "../../../src/rules/answers";
import { addDays, toDay } from "../../../src/rules/days";
import { isoDay } from "../isoDay";
import { checkedPolicy } from "../policy/checkedPolicy";
import { bundled, said } from "./asked";

const RULES = {
  "support start": "purchased",
  "initial terms": "12",
  "initial end": "purchased, + term, month end",
  "renewal opens": "end, - 2 months",
  "renewal terms": "12",
  "renewed end": "end, + term, month end",
  notices: "end, - 30 days",
  "late 1 until": "end, + 60 days",
  "late 1 end": "paid, for term",
  after: "buy new",
  "first end suspends all": "yes",
} as const;
const OLD_RULES = {
  "initial end": "purchased, for term",
  "renewal opens": "end, - 6 months",
  "renewed end": "end, + 1 day, for term",
  notices: "none",
  "late 1 until": "end, + 10 days",
  "late 1 end": "end, + 1 day, for term",
  after: "upgrade",
  "first end suspends all": "no",
} as const;
const earlier = (rules: Record<string, string>) =>
  Object.fromEntries(Object.entries(rules).map(([field, text]) => [`earlier 1 ${field}`, text]));
const DATED = { "valid from": "2020-04-01", ...earlier(OLD_RULES) };

const byPayment = checkedPolicy({ ...RULES, ...DATED, "version by": "payment" });
const byPurchase = checkedPolicy({ ...RULES, ...DATED, "version by": "purchase" });
const [present, old] = [checkedPolicy(RULES), checkedPolicy({ ...RULES, ...OLD_RULES })];
const change = isoDay("2020-04-01");

const anyDay = fc.integer({ min: isoDay("2015-01-01"), max: isoDay("2025-12-31") }).map(toDay);
/** The answer without how it was come by, which names the version. */
const plain = (answer: object) => JSON.parse(JSON.stringify({ ...answer, because: [] })) as unknown;

it("answers by the version of the day of purchase, whichever of both days counts", () => {
  fc.assert(
    fc.property(anyDay, (bought) => {
      const held = bought < change ? old : present;
      for (const policy of [byPayment, byPurchase]) {
        expect(plain(supportEnd(policy, bought))).toEqual(plain(supportEnd(held, bought)));
        expect(plain(supportStart(policy, bought))).toEqual(plain(supportStart(held, bought)));
      }
    }),
  );
});

it("answers by the version of the day of payment", () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -400, max: 400 }), (end, wait) => {
      const paid = addDays(end, wait);
      const held = paid < change ? old : present;
      expect(plain(renewedEnd(byPayment, end, paid))).toEqual(plain(renewedEnd(held, end, paid)));
      expect(plain(supportStatus(byPayment, end, paid))).toEqual(plain(supportStatus(held, end, paid)));
    }),
  );
});

it("answers by the version of the support end where no payment is asked about", () => {
  fc.assert(
    fc.property(anyDay, (end) => {
      const held = end < change ? old : present;
      for (const ask of [renewFrom, renewBy, noticeDates]) {
        expect(plain(ask(byPayment, end))).toEqual(plain(ask(held, end)));
      }
      expect(plain(suspendedFrom(byPayment, [end]))).toEqual(plain(suspendedFrom(held, [end])));
    }),
  );
});

it("takes every reinstatement until the last day and none after it", () => {
  fc.assert(
    fc.property(anyDay, (end) => {
      const last = reinstateBy(byPayment, end);
      if (last.kind !== "found") throw new Error(last.kind);
      const day = toDay(Math.floor(last.value));
      expect(supportStatus(byPayment, end, day)).toMatchObject({ value: "reinstatable" });
      for (const later of [1, 2, 30, 400]) {
        expect(supportStatus(byPayment, end, addDays(day, later))).toMatchObject({ value: "ended" });
      }
    }),
  );
});

it("lists the stages on the days on which they hold, each with the end that a payment on its first day gives", () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 120 }), (end, wait) => {
      const day = addDays(end, wait);
      const ladder = lateLadder(byPayment, end);
      if (ladder.kind !== "found") throw new Error(ladder.kind);
      const rung = ladder.value.filter(({ from }) => from <= day).at(-1);
      const state = supportStatus(byPayment, end, day);
      expect(state).toMatchObject({ value: rung?.stage ? "reinstatable" : "ended" });
      for (const { from, newEnd } of ladder.value) {
        if (newEnd) expect(plain(newEnd)).toEqual(plain(renewedEnd(byPayment, end, from)));
      }
    }),
  );
});

it("says by when to act under the version that follows", () => {
  // By the old rules until 03-30, by the new ones until 05-19.
  const [end, asOf] = [isoDay("2020-03-20"), isoDay("2020-03-25")];
  expect(nextAction(byPayment, end, asOf)).toMatchObject({
    value: { action: "reinstateBy", on: isoDay("2020-05-19") },
  });
});

it("does not choose where the day of purchase decides and is not told", () => {
  const end = isoDay("2021-03-31");
  expect(said(reinstateBy(byPurchase, end))).toBe(
    "not stated: acme: this depends on the day of purchase, and its versions differ: rules for purchases from " +
      "2020-04-01; rules for purchases until 2020-03-31. Look it up in the contract.",
  );
  expect(lateLadder(byPurchase, end).kind).toBe("not stated");
  expect(renewedEnd(byPurchase, end, isoDay("2021-04-05")).kind).toBe("not stated");
});

it("answers where all versions by purchase that may hold say the same", () => {
  const same = checkedPolicy({
    ...RULES,
    "version by": "purchase",
    "valid from": "2020-04-01",
    "earlier 1 initial end": "purchased, for term",
  });
  const end = isoDay("2021-03-31");
  expect(said(reinstateBy(same, end))).toBe(said(reinstateBy(present, end)));
  expect(plain(lateLadder(same, end))).toEqual(plain(lateLadder(present, end)));
  expect(plain(nextAction(same, end, isoDay("2021-02-20")))).toEqual(
    plain(nextAction(present, end, isoDay("2021-02-20"))),
  );
});

it("leaves out a version that began after the end", () => {
  expect(said(reinstateBy(byPurchase, isoDay("2020-03-20")))).toBe("2020-03-30");
});

it("is not stated before the first version that is known, and after the last", () => {
  const dated = checkedPolicy({
    ...RULES,
    "version by": "payment",
    "valid from": "2020-04-01",
    "valid to": "2022-03-31",
  });
  expect(said(supportEnd(dated, isoDay("2020-03-31")))).toBe(
    "not stated: acme: what held on 2020-03-31 is not stated. Known are: rules for payments from 2020-04-01 until " +
      "2022-03-31. Ask the vendor.",
  );
  expect(said(supportEnd(dated, isoDay("2022-03-31")))).toBe("2023-03-31");
  expect(supportEnd(dated, isoDay("2022-04-01")).kind).toBe("not stated");
  expect(supportStatus(dated, isoDay("2019-12-31"), isoDay("2020-01-05")).kind).toBe("not stated");
  expect(said(reinstateBy(dated, isoDay("2019-12-31")))).toMatch(/^not stated: .*what held/);
  expect(said(reinstateBy(dated, isoDay("2022-03-15")))).toBe("2022-03-31");
});

it("names the version before the steps", () => {
  const answer = inVersion(byPayment, { bought: null, paid: isoDay("2019-05-01") }, (version) =>
    renewBy(version, isoDay("2019-05-31")),
  );
  expect(answer).toMatchObject({
    because: [{ version: { words: { en: "rules for payments until 2020-03-31" } } }, { field: "renewal closes" }],
  });
});

it("follows the vendors that changed their rules", () => {
  // SPX-14 holds from 2018-10-01; two years later it makes no difference any more.
  expect(said(reinstateBy(bundled("sparx-jp"), isoDay("2010-03-31")))).toBe("2018-09-30");
  expect(said(reinstateBy(bundled("sparx-jp"), isoDay("2015-10-31")))).toBe("2018-10-31");
  expect(lateLadder(bundled("autodesk-maintenance"), isoDay("2015-12-31"))).toMatchObject({
    value: [
      { from: isoDay("2016-01-01"), until: isoDay("2016-01-31") },
      { from: isoDay("2016-02-01"), until: null },
    ],
  });
});
