import fc from "fast-check";
import { anyDate, NAME_OF_OBJECTS } from "./anyCell";
import { anyErrorCode } from "./anyError";

const anything = fc.anything({
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
  key: fc.oneof(fc.string(), NAME_OF_OBJECTS, fc.constantFrom("type", "basicValue", "errorType", "code", "length")),
});

/** Looks like a value object of Excel, and may be none. */
const lookAlike = fc.record(
  {
    type: fc.oneof(fc.constantFrom("Double", "FormattedNumber", "String", "Entity", "Error", "Empty"), anything),
    basicValue: fc.oneof(anyDate, anything),
    errorType: fc.oneof(fc.constantFrom("NotAvailable", "Spill"), anything),
    errorMessage: anything,
    code: fc.oneof(anyErrorCode, anything),
    message: anything,
    numberFormat: anything,
  },
  { requiredKeys: [] },
);

/** Anything at all that JavaScript can hold, in cells or in place of a range. */
export const anyThing: fc.Arbitrary<unknown> = fc.oneof(
  anything,
  lookAlike,
  fc.func(anything),
  fc.string().map(Symbol),
  NAME_OF_OBJECTS,
);
