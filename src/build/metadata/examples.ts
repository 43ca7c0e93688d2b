/** A formula as it can be typed, and what its cell shows. */
export interface Example {
  formula: string;
  /** Left out where the result is more than a few values. */
  result?: string;
}

const value = "(?:\\d{4}-\\d{2}-\\d{2}(?: \\d{2}:\\d{2})?|TRUE|FALSE|-?\\d+(?:\\.\\d+)?)";
const written = new RegExp(`^(=TERM\\..+\\))(?: gives (${value}(?:(?:, | and )${value})*)$)?`);

/**
 * The examples of the functions' JSDoc, which the metadata leaves out: `@example =TERM.NAME(...) gives 2021-04-30`.
 *
 * @param source text of a file that declares functions
 * @returns function id -> its first example
 */
export function examplesIn(source: string): Map<string, Example> {
  const examples = new Map<string, Example>();
  for (const [comment] of source.matchAll(/\/\*\*[\s\S]*?\*\//g)) {
    const [, id] = /@customfunction[ \t]+(\S+)/.exec(comment) ?? [];
    const [, text = ""] = /@example[ \t]+(.+)/.exec(comment) ?? [];
    const [, formula, result] = written.exec(text.trim()) ?? [];
    if (id && formula) examples.set(id, { formula, ...(result && { result: result.replaceAll(" and ", ", ") }) });
  }
  return examples;
}
