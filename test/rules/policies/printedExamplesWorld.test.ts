import { lateCost } from "../../../src/money/late/lateCost";
import { prorate } from "../../../src/money/prorate";
import { QUESTIONS, stageOn } from "../../../src/rules/answers";
import { isoText, toDay, type Day } from "../../../src/rules/days";
import { bundled } from "../answers/asked";
import { isoDay } from "../isoDay";

/** A day that a vendor's page works out: the expected one stands there, days that the page leaves open are ours. */
interface PrintedDay {
  readonly policy: string;
  readonly prints: string;
  readonly question: string;
  readonly dates: readonly [string, string?];
  readonly expected: string;
  readonly term?: number;
}

const PRINTED_DAYS: readonly PrintedDay[] = [
  {
    policy: "actipro-controls",
    prints: "renewed 15 days early, a subscription runs from 6 July 2024 to 6 July 2025",
    question: "RENEWED_END",
    dates: ["2024-07-06", "2024-06-21"],
    expected: "2025-07-06",
  },
  {
    policy: "pingman-pingplotter",
    // Ended 30 June, renewed six months later: December's end is behind, June's end is six months ahead.
    prints: "six months late, six months are filled and six lie ahead",
    question: "RENEWED_END",
    dates: ["2024-06-30", "2024-12-31"],
    expected: "2025-06-30",
  },
  {
    policy: "boyum-sap-business-one",
    prints: "maintenance follows the calendar year",
    question: "RENEWED_END",
    dates: ["2024-12-31", "2024-12-01"],
    expected: "2025-12-31",
  },
  {
    policy: "autodesk-annual",
    // 15 days expired and 30 suspended: 45 days after 31 December is 14 February.
    prints: "expired for 15 days, suspended for 30, then cancelled",
    question: "REINSTATE_BY",
    dates: ["2024-12-31"],
    expected: "2025-02-14",
  },
  {
    policy: "fortinet-forticare",
    // 180 days before 1 January 2025 is 5 July 2024, and one year from there is what is sold.
    prints: "of one year, bought more than six months late, six months cover the gap",
    question: "RENEWED_END",
    dates: ["2024-03-31", "2025-01-01"],
    term: 12,
    expected: "2025-07-04",
  },
];

it.each(PRINTED_DAYS)("$policy: $prints", ({ policy, question, dates: [first, second], expected, term }) => {
  const ask = QUESTIONS[question];
  const dates = { first: isoDay(first), second: second === undefined ? null : isoDay(second), term: term ?? null };
  const answer = ask?.(bundled(policy), dates);
  expect(answer?.kind === "found" ? isoText(answer.value as Day) : answer).toBe(expected);
});

it("wappointment-licence: renewed 30 days early, a licence runs 395 days from then", () => {
  const paid = isoDay("2025-05-31");
  const answer = QUESTIONS["RENEWED_END"]?.(bundled("wappointment-licence"), {
    first: toDay(paid + 30),
    second: paid,
    term: null,
  });
  expect(answer).toMatchObject({ kind: "found", value: paid + 395 });
});

it("autodesk-annual: the expired stage lasts 15 days", () => {
  const policy = bundled("autodesk-annual");
  const end = isoDay("2024-12-31");
  const stages = [1, 15, 16, 45, 46].map((days) => {
    const reached = stageOn(policy, end, toDay(end + days));
    return reached.kind === "stage" ? reached.number : reached.kind;
  });
  expect(stages).toEqual([1, 1, 2, 2, "over"]);
});

/** Shares of the list price, or of the recommended retail price, that a page prints. */
const PRINTED_SHARES = [
  // Penalty on top of the renewal, by the day of the order.
  ["boyum-sap-business-one", "2024-12-31", "2025-01-31", "surcharge", 0],
  ["boyum-sap-business-one", "2024-12-31", "2025-02-01", "surcharge", 2],
  ["boyum-sap-business-one", "2024-12-31", "2025-03-01", "surcharge", 5],
  // What a renewal costs altogether.
  ["ntop-perpetual", "2024-05-31", "2024-06-30", "total", 25],
  ["ntop-perpetual", "2024-05-31", "2024-07-01", "total", 75],
  ["postsharp-subscription", "2024-05-31", "2025-05-31", "total", 60],
] as const;

it.each(PRINTED_SHARES)(
  "%s: ended %s, paid %s: the %s is %d %% of the list price",
  (policy, end, paid, part, share) => {
    const payment = { end: isoDay(end), paid: isoDay(paid), price: 321, listPrice: 1000 };
    expect(lateCost(bundled(policy), payment)).toMatchObject({ kind: "found", value: { [part]: share * 10 } });
  },
);

it("surveyjs-developer: in the 27th month a tenth of the price comes off, and a fee without an amount is added", () => {
  const policy = bundled("surveyjs-developer");
  // Bought on 2024-01-01, the 27th month begins on 2026-03-01.
  const [end, paid] = [isoDay("2024-12-31"), isoDay("2026-03-01")];
  const reached = stageOn(policy, end, paid);
  const price = reached.kind === "stage" && reached.stage.price.kind === "stated" ? reached.stage.price.value : null;
  expect(price).toMatchObject({ percent: 90 });
  expect(lateCost(policy, { end, paid, price: 321, listPrice: 1000 }).kind).toBe("not stated");
});

it("veeam-perpetual: two sockets from March to November 2021 are sixteen months", () => {
  // A full term of twelve months on two sockets is 24 of the page's monthly units.
  const answer = prorate(bundled("veeam-perpetual"), 24, isoDay("2021-03-31"), isoDay("2021-11-30"));
  expect(answer).toMatchObject({ kind: "found", value: 16 });
});

it("microsoft-open-license-sa: two months that are left cost as much as two years", () => {
  const answer = prorate(bundled("microsoft-open-license-sa"), 100, isoDay("2013-10-31"), isoDay("2013-12-31"));
  expect(answer.kind).toBe("none");
});
