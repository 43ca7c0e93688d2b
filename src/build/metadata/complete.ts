import { MetadataError } from "./metadata";
import type { FunctionMetadata, Metadata, ParameterMetadata } from "./metadata";

const argumentTypes = ["any", "number", "string", "boolean"];
const resultTypes = [undefined, ...argumentTypes];
const dimensionalities = [undefined, "scalar", "matrix"];
/** Excel cuts a longer text off in the argument help. */
const longestParameterDescription = 99;

/**
 * Completes what the generator read from the JSDoc: the switch for errors, which it never writes, and the help address.
 *
 * @param generated text of the generated functions.json
 * @param helpPage address of the help page, without a fragment
 * @returns the metadata to publish
 * @throws MetadataError naming every function that Excel would reject or show badly: an id used twice (the generator
 *   looks for those inside one file only), a missing or many-line description, a type or a repeating parameter that
 *   the functions here do not handle
 * @example completeMetadata(text, "https://localhost:3000/help.html").functions[0].helpUrl
 *   //=> "https://localhost:3000/help.html#support_end"
 */
export function completeMetadata(generated: string, helpPage: string): Metadata {
  const { functions } = JSON.parse(generated) as { functions: Partial<FunctionMetadata>[] };
  const problems = [...repeatedIds(functions), ...functions.flatMap(problemsOf)];
  if (functions.length === 0) problems.push("No function was found: is a JSDoc comment without @customfunction?");
  if (problems.length > 0) throw new MetadataError(problems);
  return {
    allowCustomDataForDataTypeAny: true,
    allowErrorForDataTypeAny: true,
    functions: (functions as FunctionMetadata[]).map((each) => ({ ...each, helpUrl: helpAddress(helpPage, each.id) })),
  };
}

/** Address of the help of one function. */
export function helpAddress(helpPage: string, id: string): string {
  return `${helpPage}#${id.toLowerCase()}`;
}

function repeatedIds(functions: readonly Partial<FunctionMetadata>[]): string[] {
  const ids = functions.map(({ id = "" }) => id.toUpperCase());
  return [...new Set(ids.filter((id, place) => ids.indexOf(id) !== place))].map(
    (id) => `${id}: two functions have this id.`,
  );
}

function problemsOf({ id, name, description, parameters = [], result = {}, options }: Partial<FunctionMetadata>) {
  const problems = [];
  if (name !== id) problems.push(`is named ${name}: name and id must be the same`);
  if (!isOneLine(description)) problems.push("needs a description of one line");
  if (!resultTypes.includes(result.type) || !dimensionalities.includes(result.dimensionality)) {
    problems.push(`has an unknown result: ${JSON.stringify(result)}`);
  }
  if (options?.["volatile"] || options?.["stream"]) problems.push("must be neither volatile nor streaming");
  problems.push(...parameters.flatMap(problemsOfParameter));
  return problems.map((problem) => `${id}: ${problem}.`);
}

function problemsOfParameter(parameter: ParameterMetadata & { repeating?: boolean }): string[] {
  const { name, type, dimensionality, description = "", repeating } = parameter;
  const problems = [];
  if (!argumentTypes.includes(type)) problems.push(`has the unknown type ${type}`);
  if (!dimensionalities.includes(dimensionality)) problems.push(`has the unknown dimensionality ${dimensionality}`);
  // The generator takes any[] (where any[][] was meant) for a repeating parameter.
  if (repeating) problems.push("is repeating: declare a range as any[][]");
  if (!isOneLine(description)) problems.push("needs a description of one line");
  if (description.length > longestParameterDescription) {
    problems.push(`has a description of ${description.length} characters, ${longestParameterDescription} at most`);
  }
  return problems.map((problem) => `parameter ${name} ${problem}`);
}

function isOneLine(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== "" && !/[\r\n]/.test(text);
}
