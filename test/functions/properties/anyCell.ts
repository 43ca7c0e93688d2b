import fc from "fast-check";
import { QUESTIONS } from "../../../src/rules/answers";
import { calendarIds } from "../../../src/rules/calendar";
import { FIRST_DAY, LAST_DAY } from "../../../src/rules/days";
import { POLICY_IDS } from "./anyBlock";
import { anyError } from "./anyError";
import type { Kind } from "./everyFunction";

// Most dates of one list lie close together; the others are there for the ends of the calendar.
const MONTH_ENDS: readonly number[] = [43890, 44043, 44316, 44469, 44561, 44681, 45138, 46053];
const anySerial = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(FIRST_DAY, ...MONTH_ENDS, LAST_DAY) },
  { weight: 4, arbitrary: fc.integer({ min: 43_000, max: 46_500 }) },
  { weight: 1, arbitrary: fc.integer({ min: FIRST_DAY - 2, max: FIRST_DAY + 800 }) },
  { weight: 1, arbitrary: fc.integer({ min: LAST_DAY - 800, max: LAST_DAY + 2 }) },
  { weight: 1, arbitrary: fc.double() },
);
const anyText = fc.constantFrom("2021-04-30", "令和3年4月30日", "２０２１／４／３０", "4/5/2021", 20210430);

/** A date as a cell may hold it: serial, value object or text. */
export const anyDate: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 6, arbitrary: anySerial },
  { weight: 1, arbitrary: anySerial.map((basicValue) => ({ type: "Double", basicType: "Double", basicValue })) },
  { weight: 1, arbitrary: anyText },
);

const FITTING: Readonly<Record<Kind, fc.Arbitrary<unknown>>> = {
  policy: fc.constantFrom(...POLICY_IDS, " ＳＰＡＲＸ－ＪＰ ", "lemontree"),
  date: anyDate,
  dates: anyDate,
  term: fc.constantFrom(12, 24, 36, "12", 7, 1200),
  amount: fc.oneof(
    fc.constantFrom(14520, -100.005, "１２．５", 1e300),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
  ),
  uplift: fc.constantFrom(0.03, "3%", -0.5, 1e200),
  count: fc.constantFrom(1, 2, 13, "24", 200),
  decimals: fc.integer({ min: -9, max: 9 }),
  basis: fc.constantFrom("month", " Ｄａｙ "),
  flag: fc.constantFrom(true, false, 1, "yes"),
  text: fc.constantFrom("nec", "enterprise", "1"),
  channel: fc.constantFrom("direct", "package", "パッケージ", "by post"),
  direction: fc.constantFrom(1, -1),
  calendar: fc.constantFrom(...calendarIds, " jp "),
  question: fc.constantFrom(...Object.keys(QUESTIONS), "term.support_end"),
  language: fc.constantFrom("en", "ja"),
};

/** Names that every object of JavaScript answers to, and no policy, field or function does. */
export const NAME_OF_OBJECTS = fc.constantFrom("constructor", "__proto__", "toString", "valueOf", "hasOwnProperty");

// Texts too short to be the name of a field by chance, which would make a policy block of a range.
const wrong = fc.oneof(NAME_OF_OBJECTS, fc.constantFrom(true, -1, 1.5, Number.NaN, "x"), fc.string({ minLength: 6 }));

/** A cell for an argument: mostly one that fits, else blank, an error, or wrong. */
export const anyCell = (kind: Kind): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 6, arbitrary: FITTING[kind] },
    { weight: 1, arbitrary: fc.constantFrom(null, undefined, "", 0) },
    { weight: 1, arbitrary: anyError },
    { weight: 1, arbitrary: wrong },
  );

/** A range of such cells, from one cell to 4 rows by 3 columns. */
export function anyRange(kind: Kind): fc.Arbitrary<unknown[][]> {
  const cell = anyCell(kind);
  const range = fc
    .record({ height: fc.integer({ min: 1, max: 4 }), width: fc.integer({ min: 1, max: 3 }) })
    .chain(({ height, width }) => {
      const row = fc.array(cell, { minLength: width, maxLength: width });
      return fc.array(row, { minLength: height, maxLength: height });
    });
  return fc.oneof(
    cell.map((value) => [[value]]),
    range,
  );
}
