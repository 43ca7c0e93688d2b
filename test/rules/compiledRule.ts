import { compileRule, parseRule, type CompiledRule } from "../../src/rules/language";

/** A rule text that the test knows to be right, compiled. */
export function compiledRule(text: string): CompiledRule {
  const parsed = parseRule(text);
  if (!parsed.ok) throw new Error(`${text}: ${JSON.stringify(parsed.fault)}`);
  return compileRule(parsed.rule);
}
