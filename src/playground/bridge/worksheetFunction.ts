import type { Ctor } from "@univerjs/core";
import { BaseFunction, type BaseValueObject } from "@univerjs/engine-formula";
import { CustomFunctionsError, type FunctionHost } from "../host/customFunctions";
import { formulaName, type FunctionMetadata, type Metadata } from "../host/metadata";
import { RefusedArgument, argumentOf } from "./argument";
import { errorValue } from "./errorValue";
import { lift } from "./lift";
import { resultValue } from "./result";

/** A class of Univer's formula engine, and the name it answers to. */
export type Registration = [Ctor<BaseFunction>, string];

/**
 * Makes every function of functions.json known to Univer's formula engine.
 *
 * They go into the formula plugin's settings. A formula that is calculated before its function is known would stay
 * `#NAME?` even when it is typed again, and the facade's registerFunction stops all calculation for good when a
 * function throws.
 *
 * @param metadata functions.json
 * @param host where functions.js registered its functions
 * @returns a class and a name for each function
 * @throws Error when functions.js did not register a function of functions.json
 */
export function worksheetFunctions(metadata: Metadata, host: FunctionHost): Registration[] {
  return metadata.functions.map((each) => [
    functionClass(each, host, metadata.allowErrorForDataTypeAny === true),
    formulaName(each),
  ]);
}

function functionClass(metadata: FunctionMetadata, host: FunctionHost, allowErrors: boolean): Ctor<BaseFunction> {
  const name = formulaName(metadata);
  const { parameters } = metadata;
  const implementation = host.find(metadata.id);
  if (!implementation) throw new Error(`functions.js does not register ${metadata.id}, which functions.json names.`);

  const call = (values: readonly BaseValueObject[]) => {
    try {
      const args = parameters.map((parameter, index) => argumentOf(values[index], parameter, allowErrors));
      return resultValue(implementation(...args, { functionName: metadata.name }));
    } catch (error) {
      return failure(error);
    }
  };

  return class extends BaseFunction {
    override minParams = parameters.filter((parameter) => !parameter.optional).length;
    override maxParams = parameters.length;

    constructor() {
      super(name);
    }

    override calculate(...values: BaseValueObject[]): BaseValueObject {
      return lift(values, parameters, call);
    }
  };
}

/** Nothing may leave calculate as an exception: one would stop the engine for every other cell, until the page reloads. */
function failure(error: unknown): BaseValueObject {
  if (error instanceof RefusedArgument) return error.error;
  if (error instanceof CustomFunctionsError) return errorValue(error.code, error.message);
  // As in Excel, a bug in a function shows as #VALUE!; its message helps whoever looks for it here.
  return errorValue("#VALUE!", error instanceof Error ? error.message : String(error));
}
