import { FunctionType, type IFunctionInfo } from "@univerjs/engine-formula";
import { formulaName, takesRange, type Metadata } from "../host/metadata";

/**
 * What the grid offers while a formula is typed: names with descriptions, then each argument's.
 *
 * @param metadata functions.json, in the language of the page
 * @returns one hint a function
 */
export function functionHints(metadata: Metadata): IFunctionInfo[] {
  return metadata.functions.map((each) => ({
    functionName: formulaName(each),
    functionType: FunctionType.User,
    description: each.description ?? "",
    abstract: each.description ?? "",
    functionParameter: each.parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description ?? "",
      example: takesRange(parameter) ? "A2:A9" : "A2",
      require: parameter.optional ? 0 : 1,
      repeat: parameter.repeating ? 1 : 0,
    })),
  }));
}
