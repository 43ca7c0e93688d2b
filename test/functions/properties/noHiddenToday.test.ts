import fc from "fast-check";
import { cellsOf } from "../callFunction";
import { anyArguments } from "./anyArguments";
import { EVERY_FUNCTION } from "./everyFunction";

afterEach(() => jest.useRealTimers());

it.each(EVERY_FUNCTION.map((tested) => [tested.id, tested] as const))(
  "%s gives the same answer whatever day it is",
  (_, tested) => {
    const answerOn = (today: string, args: readonly unknown[]) => {
      jest.useFakeTimers({ now: new Date(`${today}T12:00:00Z`) });
      return cellsOf(tested.call, ...args);
    };
    fc.assert(
      fc.property(anyArguments(tested), (args) => {
        expect(answerOn("2040-02-29", args)).toEqual(answerOn("2021-04-30", args));
      }),
      { numRuns: 60 },
    );
  },
);
