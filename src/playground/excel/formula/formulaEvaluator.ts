import type { InMemoryExcel } from "../inMemoryExcel";
import { takesRange } from "../../host/metadata";
import { CellError } from "../workbook/cell";
import type { EvaluateFormula } from "./calculation";
import { evaluate, NotEvaluated } from "./evaluate";
import type { Evaluation } from "./evaluate";

/**
 * How an Excel calculates its formulas: calls of the add-in's functions itself, others through the plug-in of its
 * settings. What neither knows is noted as not built and shows #NAME?.
 */
export function formulaEvaluator(excel: InMemoryExcel): EvaluateFormula {
  const { workbook, settings, runtime, members } = excel;
  const parametersOf = (id: string) =>
    settings.metadata?.functions.find((each) => each.id.toUpperCase() === id)?.parameters;
  const evaluation: Evaluation = {
    workbook,
    namespace: settings.namespace,
    blank: settings.blankArgument,
    takesRows(id, place) {
      const parameter = parametersOf(id)?.[place];
      return parameter === undefined || takesRange(parameter);
    },
    parameterCount: (id) => parametersOf(id)?.length ?? excel.connection?.functions?.()[id]?.length ?? 0,
    call(id, given, address) {
      const functions = settings.functionCalls === "mappings" ? excel.connection?.functions?.() : undefined;
      if (!functions) return runtime.call(id, given, address);
      const called = functions[id];
      if (!called) throw new CellError("#NAME?");
      return called(...given, { address, functionName: id });
    },
  };
  return (formula, place) => {
    try {
      return evaluate(formula, place, evaluation);
    } catch (error) {
      if (!(error instanceof NotEvaluated)) throw error;
      const value = settings.evaluate?.(formula, place);
      if (value !== undefined) return value;
      members.refuse(`formula ${error.message}`);
      throw new CellError("#NAME?");
    }
  };
}
