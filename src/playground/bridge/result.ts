import {
  ArrayValueObject,
  BooleanValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import { CustomFunctionsError } from "../host/customFunctions";
import { codeOf, errorValue, isExcelError } from "./errorValue";

/**
 * What a cell, or a spilled range, shows of a function's result.
 *
 * Every value is typed here, because Univer reads plain results like typed input: "10%" would become 0.1,
 * "2026-01-02" a date, "TRUE" a boolean.
 *
 * @param result a value, or rows of values, as the function returned it
 * @returns Univer's value; a result that Excel cannot show is `#VALUE!`
 */
export function resultValue(result: unknown): BaseValueObject {
  if (!Array.isArray(result)) return cellValue(result);
  const rows: readonly unknown[] = result;
  const columnCount = Array.isArray(rows[0]) ? rows[0].length : 0;
  if (columnCount === 0 || !rows.every((row) => Array.isArray(row) && row.length === columnCount)) {
    return errorValue("#VALUE!", "The function returned no rectangle of cells.");
  }
  const cells = rows as readonly (readonly unknown[])[];
  // In Excel one thrown kind of error among the cells fails the whole range; a cell of its own takes a value object.
  if (cells.some((row) => row.some((value) => value instanceof CustomFunctionsError))) return errorValue("#VALUE!");
  if (cells.length === 1 && columnCount === 1) return cellValue(cells[0]?.[0]);
  return spilled(cells.map((row) => row.map(cellValue)));
}

/** A range of values that spills from the formula's cell. */
export function spilled(rows: BaseValueObject[][]): BaseValueObject {
  return ArrayValueObject.create({
    calculateValueList: rows,
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

function cellValue(value: unknown): BaseValueObject {
  // Excel shows null in a result as 0, not as a blank.
  if (value === null || value === undefined) return NumberValueObject.create(0);
  if (typeof value === "number") return Number.isFinite(value) ? NumberValueObject.create(value) : errorValue("#NUM!");
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  if (typeof value === "string") return StringValueObject.create(value);
  if (typeof value === "object") return objectValue(value);
  return errorValue("#VALUE!", "The function returned a value that no cell can hold.");
}

function objectValue(value: object): BaseValueObject {
  if (value instanceof CustomFunctionsError) return errorValue(value.code, value.message);
  if (isExcelError(value)) return errorValue(codeOf(value), value.message);
  // Excel takes a number with its format under either name, by version: "FormattedNumber" and, later, "Double".
  if ("basicValue" in value && typeof value.basicValue === "number") {
    const format = "numberFormat" in value && typeof value.numberFormat === "string" ? value.numberFormat : "";
    return NumberValueObject.create(value.basicValue, format);
  }
  return errorValue("#VALUE!", "The function returned a value that no cell can hold.");
}
