import fc from "fast-check";
import { CustomFunctionsError } from "../customFunctionsHost";
import { anyArguments } from "./anyArguments";
import { ERROR_TYPES } from "./anyError";
import { EVERY_FUNCTION } from "./everyFunction";

/** All cells of the arguments: an error value that came in may go out as the very object it is. */
function cellsIn(value: unknown): unknown[] {
  return Array.isArray(value) ? value.flatMap(cellsIn) : [value];
}

function isDocumentedObject(cell: object): boolean {
  const { type, basicType, basicValue, numberFormat, errorType } = cell as Record<string, unknown>;
  if (type === "Error") return basicType === "Error" && ERROR_TYPES[String(basicValue)] === errorType;
  return (
    type === "FormattedNumber" && Number.isFinite(basicValue) && /^yyyy-mm-dd( hh:mm)?$/.test(String(numberFormat))
  );
}

function isDocumented(cell: unknown, cameIn: readonly unknown[]): boolean {
  if (typeof cell === "number") return Number.isFinite(cell);
  if (typeof cell === "string" || typeof cell === "boolean") return true;
  if (typeof cell !== "object" || cell === null) return false;
  return isDocumentedObject(cell) || (cameIn.includes(cell) && "type" in cell && cell.type === "Error");
}

/** Ours are #VALUE! and #N/A; any other code must have come in. */
function expectDocumentedCode(code: string, args: readonly unknown[]): void {
  const cameIn = cellsIn(args).flatMap((cell) => {
    const { basicValue, code: own } = Object(cell) as Record<string, unknown>;
    return [cell, basicValue, own];
  });
  const throwable = Object.keys(ERROR_TYPES).filter((each) => cameIn.includes(each));
  expect(["#VALUE!", "#N/A", ...throwable]).toContain(code);
}

function expectDocumented(result: unknown[][], args: readonly unknown[]): void {
  const cameIn = cellsIn(args);
  const width = result[0]?.length ?? 0;
  expect(width).toBeGreaterThan(0);
  for (const row of result) {
    expect(row).toHaveLength(width);
    expect(row.filter((cell) => !isDocumented(cell, cameIn))).toEqual([]);
  }
}

it.each(EVERY_FUNCTION.map((tested) => [tested.id, tested] as const))(
  "%s answers any input with cells that Excel takes, or with a documented error",
  (_, tested) => {
    fc.assert(
      fc.property(anyArguments(tested), (args) => {
        try {
          expectDocumented(tested.call(...args), args);
        } catch (error) {
          if (!(error instanceof CustomFunctionsError)) throw error;
          expectDocumentedCode(error.code, args);
        }
      }),
      { numRuns: 400 },
    );
  },
);
