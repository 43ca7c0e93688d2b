import type { FunctionWords } from "../../locales/functionWords";
import { helpAddress } from "./complete";
import { MetadataError } from "./metadata";
import type { FunctionMetadata, Metadata } from "./metadata";

/**
 * The metadata in another language. Excel matches functions and arguments by id and place, so these stay; descriptions
 * and the names of parameters change.
 *
 * @param metadata completed metadata in the source's language
 * @param words the other language's words, keyed by function id
 * @param helpPage address of the help page in that language
 * @returns the same functions in the same order, in the other language
 * @throws MetadataError naming every function or parameter whose words are missing or left over
 */
export function translateMetadata(
  metadata: Metadata,
  words: Readonly<Record<string, FunctionWords>>,
  helpPage: string,
): Metadata {
  const ids = metadata.functions.map(({ id }) => id);
  const problems = [
    ...compareKeys("function", ids, Object.keys(words)),
    ...metadata.functions.flatMap(({ id, parameters }) => {
      const known = words[id];
      return known ? compareKeys(`${id}, parameter`, parameters.map(nameOf), Object.keys(known.parameters)) : [];
    }),
  ];
  if (problems.length > 0) throw new MetadataError(problems);
  return { ...metadata, functions: metadata.functions.map((each) => translate(each, words[each.id], helpPage)) };
}

function translate(source: FunctionMetadata, words: FunctionWords | undefined, helpPage: string): FunctionMetadata {
  return {
    ...source,
    description: words?.description ?? source.description,
    helpUrl: helpAddress(helpPage, source.id),
    parameters: source.parameters.map((parameter) => ({ ...parameter, ...words?.parameters[parameter.name] })),
  };
}

function compareKeys(kind: string, wanted: readonly string[], found: readonly string[]): string[] {
  return [
    ...wanted.filter((key) => !found.includes(key)).map((key) => `${kind} ${key}: the words are missing.`),
    ...found.filter((key) => !wanted.includes(key)).map((key) => `${kind} ${key}: words for what does not exist.`),
  ];
}

function nameOf({ name }: { name: string }): string {
  return name;
}
