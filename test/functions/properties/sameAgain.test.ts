import fc from "fast-check";
import { CustomFunctionsError } from "../customFunctionsHost";
import { anyArguments } from "./anyArguments";
import { EVERY_FUNCTION, type TestedFunction } from "./everyFunction";

function outcomeOf({ call }: TestedFunction, args: readonly unknown[]): unknown {
  try {
    return call(...args);
  } catch (error) {
    if (!(error instanceof CustomFunctionsError)) throw error;
    return { thrown: error.code, sentence: error.message };
  }
}

/** Whoever writes to a frozen object throws; typed arrays cannot be frozen. */
function freeze(value: unknown): void {
  if (typeof value !== "object" || value === null || Object.isFrozen(value) || ArrayBuffer.isView(value)) return;
  Object.freeze(value);
  for (const key of Reflect.ownKeys(value)) freeze((value as Record<PropertyKey, unknown>)[key]);
}

it.each(EVERY_FUNCTION.map((tested) => [tested.id, tested] as const))(
  "%s gives the same for the same input, whatever was asked in between, and leaves the input as it is",
  (_, tested) => {
    fc.assert(
      fc.property(anyArguments(tested), anyArguments(tested), (args, others) => {
        freeze(args);
        const first = outcomeOf(tested, args);
        outcomeOf(tested, others);
        expect(outcomeOf(tested, args)).toEqual(first);
      }),
      { numRuns: 150 },
    );
  },
);
