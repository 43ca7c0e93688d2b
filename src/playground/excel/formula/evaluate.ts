import { dayOf } from "../../../rules/days";
import type { FormulaPlace } from "./references";
import { referencedArea } from "./references";
import { parseFormula } from "./expression";
import type { Expression } from "./expression";
import { choose, equals } from "./elementwise";
import { argumentValue } from "./exchange";
import type { BlankArgument } from "./exchange";
import { CellError } from "../workbook/cell";
import { intersection, isUnbounded } from "../workbook/box";
import type { Workbook } from "../workbook/workbook";
import { areaAddress } from "../workbook/area";

/** Calls a worksheet function of the add-in by its id. A function that throws, or rejects, throws here too. */
export type CallFunction = (id: string, given: readonly unknown[], address: string) => unknown;

export interface Evaluation {
  readonly workbook: Workbook;
  /** The namespace of the add-in's functions, upper case. */
  readonly namespace: string;
  readonly blank: BlankArgument;
  readonly call: CallFunction;
  /** Whether a parameter takes rows of cells. */
  takesRows(id: string, place: number): boolean;
  /** How many parameters a function has: those left out at the end arrive as null. */
  parameterCount(id: string): number;
}

/** A formula that only Excel itself could calculate; its name is what is missing. */
export class NotEvaluated extends Error {}

/**
 * Calculates a formula that calls the add-in's functions, perhaps a different one for each cell (`IF`).
 *
 * @returns what the function returned, perhaps a promise
 * @throws NotEvaluated where the formula has another shape
 */
export function evaluate(formula: string, place: FormulaPlace, evaluation: Evaluation): unknown {
  const expression = parseFormula(formula);
  if (!expression) throw new NotEvaluated(formula);
  return valueOf(expression, place, evaluation, false);
}

function valueOf(expression: Expression, place: FormulaPlace, evaluation: Evaluation, asRows: boolean): unknown {
  switch (expression.kind) {
    case "missing":
      return null;
    case "value":
      return asRows ? [[expression.value]] : expression.value;
    case "reference":
      return cellsOf(expression.text, place, evaluation, asRows);
    case "equals": {
      const [left, right] = [expression.left, expression.right].map((side) =>
        // For a comparison a blank cell is an empty text.
        valueOf(side, place, { ...evaluation, blank: null }, true),
      );
      return equals(left, right);
    }
    case "call": {
      const value = called(expression, place, evaluation);
      return asRows && !Array.isArray(value) ? [[value]] : value;
    }
  }
}

function called(
  { name, given }: Extract<Expression, { kind: "call" }>,
  place: FormulaPlace,
  evaluation: Evaluation,
): unknown {
  const { namespace, call } = evaluation;
  if (name === "DATE") {
    const [year = 0, month = 0, day = 0] = given.map((each) => Number(valueOf(each, place, evaluation, false)));
    return dayOf(year, month, day);
  }
  // Others than those around calls of our own are Excel's own business.
  if (name === "IF" && given.some((each) => callsOwn(each, namespace))) {
    return choose(given.map((each) => valueOf(each, place, evaluation, true)));
  }
  if (!name.startsWith(`${namespace}.`)) throw new NotEvaluated(name);
  const id = name.slice(namespace.length + 1);
  const values = given.map((each, at) => valueOf(each, place, evaluation, evaluation.takesRows(id, at)));
  while (values.length < evaluation.parameterCount(id)) values.push(null);
  const { sheet, row, column } = place;
  return call(id, values, areaAddress({ sheet, box: { row, column, rows: 1, columns: 1 } }));
}

function callsOwn(expression: Expression, namespace: string): boolean {
  if (expression.kind !== "call") return false;
  return expression.name.startsWith(`${namespace}.`) || expression.given.some((each) => callsOwn(each, namespace));
}

function cellsOf(text: string, place: FormulaPlace, { workbook, blank }: Evaluation, asRows: boolean): unknown {
  const area = referencedArea(text, workbook, place);
  if (!area) {
    const error = argumentValue(new CellError("#NAME?"), blank);
    return asRows ? [[error]] : error;
  }
  const { sheet } = area;
  // Whole columns are read as far as they are used: the million blank rows below say nothing.
  const used = isUnbounded(area.box) ? sheet.used() : area.box;
  const box = (used && intersection(area.box, used)) ?? { ...area.box, rows: 1, columns: 1 };
  const rows = Array.from({ length: box.rows }, (_, r) =>
    Array.from({ length: box.columns }, (_, c) => argumentValue(sheet.at(box.row + r, box.column + c).value, blank)),
  );
  return asRows || box.rows * box.columns > 1 ? rows : rows[0]?.[0];
}
