import type { Nullable } from "@univerjs/core";
import type { BaseValueObject, ErrorValueObject } from "@univerjs/engine-formula";
import { takesRange, type Parameter } from "../host/metadata";
import { errorValue, excelError } from "./errorValue";

/** An argument that keeps Excel from calling the function: the cell shows this error instead. */
export class RefusedArgument extends Error {
  constructor(readonly error: BaseValueObject) {
    super();
  }
}

/**
 * What Excel passes to a function for one argument.
 *
 * @param value the argument in Univer; undefined when it was left out
 * @param parameter the parameter it is for
 * @param allowErrors whether errors reach arguments of type any
 * @returns for a range parameter rows of cells, a single value as `[[value]]`; else the value; null when left out
 * @throws RefusedArgument when Excel would answer without calling the function
 */
export function argumentOf(value: BaseValueObject | undefined, parameter: Parameter, allowErrors: boolean): unknown {
  // SUPPORT_END(A2,,12): what stands between two commas is null, whatever the parameter's type.
  if (value === undefined || (value.isNull() && !value.isArray())) return null;
  const cell = (each: Nullable<BaseValueObject>) => cellOf(each, parameter, allowErrors);
  if (!takesRange(parameter)) return cell(value);
  return value.isArray() ? value.getArrayValue().map((row) => row.map(cell)) : [[cell(value)]];
}

function cellOf(value: Nullable<BaseValueObject>, parameter: Parameter, allowErrors: boolean): unknown {
  // Excel on the web passes a blank cell as null, the desktop as 0; both must work, and null is the harder one.
  if (!value || value.isNull()) return null;
  if (value.isError()) {
    if (parameter.type !== "any" || !allowErrors) throw new RefusedArgument(value);
    return excelError((value as ErrorValueObject).getErrorType());
  }
  const plain = value.getValue();
  if (parameter.type === "number" && typeof plain !== "number") return numberIn(plain, parameter);
  if (parameter.type === "string") return typeof plain === "boolean" ? String(plain).toUpperCase() : String(plain);
  return plain;
}

function numberIn(plain: string | boolean, parameter: Parameter): number {
  const number = plain === "" ? Number.NaN : Number(plain);
  if (Number.isNaN(number)) throw new RefusedArgument(errorValue("#VALUE!", `${parameter.name} is not a number.`));
  return number;
}
