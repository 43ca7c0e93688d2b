import { QUESTIONS } from "../../../src/rules/answers";
import { dayOf, isoText, type Day } from "../../../src/rules/days";
import { bundledPolicies } from "../../../src/rules/policies";

/** An example that a vendor prints, put as a question; the expected day is read off the vendor's page. */
interface Printed {
  readonly policy: string;
  readonly prints: string;
  readonly question: string;
  readonly dates: readonly [Day, Day?];
  readonly term?: number;
  readonly expected: string;
}

const PRINTED: readonly Printed[] = [
  {
    policy: "manageengine-jp-options",
    // The page names days without a year: any year must do, a leap year is taken here.
    prints: "delivered in September, an option starts in October",
    question: "SUPPORT_START",
    dates: [dayOf(2024, 9, 2)],
    expected: "2024-10-01",
  },
  {
    policy: "manageengine-jp-options",
    prints: "delivered on 1 September, an option starts in September",
    question: "SUPPORT_START",
    dates: [dayOf(2024, 9, 1)],
    expected: "2024-09-01",
  },
  {
    policy: "wingarc-svf",
    // The page gives the contract's first day; a licence shipped in the month before leads to it.
    prints: "a contract from 1 May 2009 ends on 30 April 2010",
    question: "SUPPORT_END",
    dates: [dayOf(2009, 4, 30)],
    expected: "2010-04-30",
  },
  {
    policy: "wingarc-svf",
    prints: "a contract that ends on 30 April 2010 can be renewed for one year",
    question: "RENEWED_END",
    dates: [dayOf(2010, 4, 30), dayOf(2010, 4, 1)],
    expected: "2011-04-30",
  },
  {
    policy: "excelcreator-server",
    prints: "seven years of maintenance from 1 February 2025 end on 31 January 2032",
    question: "SUPPORT_END",
    dates: [dayOf(2025, 2, 1)],
    term: 84,
    expected: "2032-01-31",
  },
  {
    policy: "excelcreator-server",
    prints: "three years of maintenance from 1 January 2030 end on 31 December 2032",
    question: "SUPPORT_END",
    dates: [dayOf(2030, 1, 1)],
    term: 36,
    expected: "2032-12-31",
  },
  {
    policy: "gyomu-licence-key",
    prints: "a key billed on 31 January 2026 is billed again on 28 February",
    question: "SUPPORT_END",
    dates: [dayOf(2026, 1, 31)],
    term: 1,
    expected: "2026-02-28",
  },
  {
    policy: "gyomu-licence-key",
    prints: "a key billed by the year on 31 January 2026 is billed again on 31 January 2027",
    question: "SUPPORT_END",
    dates: [dayOf(2026, 1, 31)],
    term: 12,
    expected: "2027-01-31",
  },
  {
    policy: "pop-business",
    prints: "a support year runs from 1 April to 31 March of the next year",
    question: "SUPPORT_END",
    dates: [dayOf(2025, 4, 1)],
    expected: "2026-03-31",
  },
  {
    policy: "pop-business",
    prints: "the application and the money must arrive by 20 May",
    question: "REINSTATE_BY",
    dates: [dayOf(2025, 3, 31)],
    expected: "2025-05-20",
  },
];

it.each(PRINTED)("$policy: $prints", ({ policy, question, dates: [first, second = null], term = null, expected }) => {
  const found = bundledPolicies.find(policy);
  const ask = QUESTIONS[question];
  if (found === undefined || ask === undefined) throw new Error(`${policy}, ${question}`);
  const answer = ask(found, { first, second, term });
  if (answer.kind !== "found") throw new Error(JSON.stringify(answer));
  expect(isoText(answer.value as Day)).toBe(expected);
});
