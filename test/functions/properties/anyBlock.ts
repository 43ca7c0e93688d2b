import fc from "fast-check";
import { POLICY } from "../../../src/functions/policy";
import { bundledPolicies } from "../../../src/rules/policies";

/** The ids of the policies that come with the add-in. */
export const POLICY_IDS: readonly string[] = bundledPolicies.flats.map(({ id }) => String(id));

const anyText = fc.constantFrom<unknown>(
  "start, for term",
  "end, + 1 day, for term",
  "paid, month start, for term",
  "end, - 2 months, month start",
  "end, + term, month end",
  "end, + 90 business days",
  "end, + 9999 years",
  "end, monht end",
  "none",
  "not stated",
  "no limit",
  "month end",
  "direct 15:00",
  "constructor",
  "yes",
  "12",
  "JP",
  ";",
  "",
  12,
  true,
  null,
);
const anyField = fc.constantFrom<unknown>(
  "id",
  "initial end",
  "initial terms",
  "end check",
  "renewal opens",
  "renewal closes",
  "cancel by",
  "renewal terms",
  "renewed end",
  "notices",
  "open ended",
  "late 1 until",
  "late 1 end",
  "late 2 until",
  "late 1 cut-off",
  "calendar",
  "closures",
  "no such field",
  "constructor",
  "__proto__",
  "toString",
  null,
);

/** A bundled policy as a block, with one of its texts exchanged: many can be asked, the others are faulty. */
const changedBlock = fc
  .constantFrom(...POLICY_IDS)
  .map((id): unknown[][] => POLICY(id))
  .chain((block) =>
    fc
      .record({ at: fc.nat(block.length - 1), text: anyText })
      .map(({ at, text }) => block.map((row, index) => (index === at ? [row[0], text] : row))),
  );

const ownBlock = fc
  .array(fc.tuple(anyField, anyText), { maxLength: 8 })
  .map((rows): unknown[][] => [["vendor", "own"], ...rows]);

/** A policy block, right or faulty. */
export const anyBlock: fc.Arbitrary<unknown[][]> = fc.oneof(changedBlock, ownBlock);
