import fc from "fast-check";
import { renewedEnd, reinstateBy, renewFrom } from "../../../src/rules/answers";
import { addDays, monthEnd, type Day } from "../../../src/rules/days";
import { isoDay } from "../isoDay";
import { checkedPolicy } from "../policy/checkedPolicy";
import { bundled, said } from "./asked";

const sparx = bundled("sparx-jp");
const paid = (end: string, day: string, policy = sparx, term: number | null = null) =>
  said(renewedEnd(policy, isoDay(end), isoDay(day), term));

describe("while support is valid", () => {
  it.each(["2021-03-01", "2021-04-30"])("paid %s: twelve months from the day after the end (SPX-4)", (day) => {
    expect(paid("2021-04-30", day)).toBe("2022-04-30");
  });

  it("is not possible before the window opens, and says when it does (SPX-6)", () => {
    expect(paid("2021-04-30", "2021-02-28")).toBe(
      "none: sparx-jp: paid on 2021-02-28, before renewal opens on 2021-03-01. Renew from 2021-03-01.",
    );
  });

  it("is in time on any day until the end where no window is stated (NEC-4, NJ-2)", () => {
    expect(paid("2026-01-31", "2025-02-01", bundled("nec-pp"))).toBe("2027-01-31");
    expect(paid("2025-02-28", "2024-06-01", bundled("netjapan-perpetual"), 36)).toBe("2028-02-29");
  });

  it("keeps the end of February (SPX-11)", () => {
    expect(paid("2024-02-29", "2024-02-01", bundled("sparx-jp-lemontree"))).toBe("2025-02-28");
  });
});

describe("after the end", () => {
  it.each([
    ["2021-05-01", "2022-04-30"], // printed by the vendor
    ["2021-05-31", "2022-04-30"], // printed by the vendor
    ["2021-06-01", "2022-05-31"],
    ["2024-04-30", "2025-03-31"], // the last day of all
  ])("paid %s: twelve months with the month of payment, to %s (SPX-5)", (day, end) => {
    expect(paid("2021-04-30", day)).toBe(end);
  });

  it("is over after the last stage, and says what to buy (SPX-17)", () => {
    expect(paid("2021-04-30", "2024-05-01")).toBe(
      "none: sparx-jp: on 2024-05-01 this support (ended 2021-04-30) can no longer be reinstated. Buy a new licence.",
    );
    expect(paid("2024-09-30", "2024-10-01", bundled("sparx-jp-lemontree"))).toMatch(/^none: .*Buy a new licence/);
    expect(paid("2024-09-30", "2024-10-01", bundled("sparx-jp-annual"))).toMatch(/^none: .*Buy a new licence/);
  });

  it("is not stated where the source is silent (NEC-4, NJ-7)", () => {
    expect(paid("2026-01-31", "2026-02-01", bundled("nec-pp"))).toMatch(/^not stated: .*Ask the vendor/);
    expect(paid("2025-02-28", "2025-03-01", bundled("netjapan-perpetual"))).toMatch(/^not stated: .*Ask the vendor/);
  });

  it("follows the stage that holds: back-dated first, then from the payment", () => {
    const ladder = checkedPolicy({
      "renewal terms": "12",
      "renewed end": "end, + 1 day, for term",
      "late 1 until": "end, + 30 days",
      "late 1 end": "end, + 1 day, for term",
      "late 2 until": "no limit",
      "late 2 end": "paid, for term",
      "late 2 terms": "24",
    });
    expect(paid("2024-12-31", "2025-01-30", ladder)).toBe("2025-12-31");
    expect(paid("2024-12-31", "2025-01-31", ladder)).toBe("2027-01-30");
    expect(paid("2024-12-31", "2025-01-31", ladder, 12)).toMatch(/^wrong: .*Sold are: 24/);
  });

  it("counts a day between an early closing and the end as late", () => {
    const early = checkedPolicy({
      "renewal terms": "12",
      "renewed end": "end, + 1 day, for term",
      "renewal closes": "end, - 10 days",
      "late 1 until": "none",
      after: "upgrade",
    });
    expect(paid("2024-12-31", "2024-12-21", early)).toBe("2025-12-31");
    expect(paid("2024-12-31", "2024-12-22", early)).toMatch(/^none: .*Buy an upgrade/);
  });
});

it("refuses an end or a term that the policy cannot have", () => {
  expect(paid("2021-04-29", "2021-04-01")).toMatch(/^wrong: .*Meant: 2021-04-30/);
  expect(paid("2021-04-30", "2021-04-01", sparx, 24)).toMatch(/^wrong: .*not sold/);
  expect(paid("2021-04-30", "2021-04-01", bundled("netjapan-msp"))).toMatch(/^none: /);
});

describe("for any end and payment", () => {
  const monthEnds = fc.integer({ min: 36526, max: 60000 }).map((serial) => monthEnd(serial as Day));
  const value = (end: Day, day: Day) => {
    const answer = renewedEnd(sparx, end, day);
    return answer.kind === "found" ? answer.value : null;
  };

  it("a renewed end lies after the old one", () => {
    fc.assert(
      fc.property(monthEnds, fc.integer({ min: -70, max: 1200 }), (end, later) => {
        const renewed = value(end, addDays(end, later));
        if (renewed !== null) expect(renewed).toBeGreaterThan(end);
      }),
    );
  });

  it("paying later never ends earlier within the renewal and within the late stage", () => {
    fc.assert(
      fc.property(
        monthEnds,
        fc.integer({ min: 0, max: 1100 }),
        fc.integer({ min: 0, max: 200 }),
        (end, later, wait) => {
          const [first, second] = [value(end, addDays(end, later)), value(end, addDays(end, later + wait))];
          if (first !== null && second !== null) expect(second).toBeGreaterThanOrEqual(first);
        },
      ),
    );
  });

  it("is possible exactly from the opening of the window to the last day of reinstatement", () => {
    fc.assert(
      fc.property(monthEnds, fc.integer({ min: -100, max: 1200 }), (end, later) => {
        const [opens, last] = [renewFrom(sparx, end), reinstateBy(sparx, end)];
        if (opens.kind !== "found" || last.kind !== "found") throw new Error("sparx-jp states both");
        const day = addDays(end, later);
        expect(value(end, day) !== null).toBe(day >= opens.value && day <= last.value);
      }),
    );
  });
});
