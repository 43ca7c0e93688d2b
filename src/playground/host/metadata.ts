import type { IFunction, IFunctionParameter } from "custom-functions-metadata";

/** One parameter of a function in functions.json. */
export type Parameter = IFunctionParameter;

/** One function in functions.json. */
export type FunctionMetadata = IFunction;

/** functions.json: what Excel knows of the worksheet functions before it calls any. */
export interface Metadata {
  readonly functions: readonly FunctionMetadata[];
  /** Errors in arguments of type any reach the function; without it Excel answers with the error and does not call. */
  readonly allowErrorForDataTypeAny?: boolean;
}

/** The namespace that manifest.xml gives the functions: a cell says =TERM.SUPPORT_END(...). */
export const NAMESPACE = "TERM";

/** A function's name in a formula. Upper case, because Univer looks names up so whatever the user types. */
export function formulaName(metadata: FunctionMetadata): string {
  return `${NAMESPACE}.${metadata.name}`.toUpperCase();
}

/** Whether an argument is passed as a matrix of cells. */
export function takesRange(parameter: Parameter): boolean {
  return parameter.dimensionality === "matrix";
}
