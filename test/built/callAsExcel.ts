import type { FunctionMetadata } from "../../src/build/metadata/metadata";
import { CustomFunctionsError, type WorksheetFunction } from "../../src/playground/host/customFunctions";
import type { CaseArgument, Cell } from "./goldenCase";

function rangeOf(argument: CaseArgument): unknown[][] {
  if (argument === null || typeof argument !== "object") return [[argument]];
  return "m" in argument ? argument.m : [[argument.v]];
}

function shown(cell: unknown): Cell {
  if (typeof cell === "number" || typeof cell === "string" || typeof cell === "boolean") return cell;
  const { type, basicValue } = Object(cell) as Record<string, unknown>;
  if (type === "Error") return { err: String(basicValue) };
  if (type === "FormattedNumber" && typeof basicValue === "number") return basicValue;
  throw new TypeError(`No cell can show ${JSON.stringify(cell)}`);
}

/**
 * Calls a built worksheet function as Excel does, by its metadata: a range for a matrix, a bare value for a scalar,
 * null for what is omitted, and after them all what Excel tells about the call.
 *
 * @returns the cells that the formula shows
 */
export function callAsExcel(
  { id, parameters }: FunctionMetadata,
  worksheetFunction: WorksheetFunction,
  given: readonly CaseArgument[],
): Cell[][] {
  const args = parameters.map(({ dimensionality, optional }, index) => {
    const argument = given[index] ?? null;
    if (argument === null && optional) return null;
    return dimensionality === "matrix" ? rangeOf(argument) : rangeOf(argument)[0]?.[0];
  });
  try {
    const result = worksheetFunction(...args, { address: "Sheet1!A1", functionName: id, parameterAddresses: [] });
    return (result as unknown[][]).map((row) => row.map(shown));
  } catch (error) {
    if (!(error instanceof CustomFunctionsError)) throw error;
    return [[{ err: error.code }]];
  }
}
