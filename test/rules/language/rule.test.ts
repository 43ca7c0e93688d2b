import { parseRule } from "../../../src/rules/language/parse";
import { needsTerm } from "../../../src/rules/language/rule";

it.each([
  ["purchased, + term, month end", true],
  ["end, + 1 day, for term", true],
  ["end, + 36 months, last business day", false],
  ["end", false],
])("%s needs a term: %s", (text, needs) => {
  const parsed = parseRule(text);
  expect(parsed.ok && needsTerm(parsed.rule)).toBe(needs);
});
