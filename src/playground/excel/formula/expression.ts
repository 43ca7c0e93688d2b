/** A part of a formula, as it was read. */
export type Expression =
  | { readonly kind: "value"; readonly value: string | number | boolean }
  | { readonly kind: "missing" }
  | { readonly kind: "reference"; readonly text: string }
  | { readonly kind: "equals"; readonly left: Expression; readonly right: Expression }
  | { readonly kind: "call"; readonly name: string; readonly given: readonly Expression[] };

// A reference: `'My list'!$A$1:B2`, `A:A`, `1:3`, `A2#`, `Licences[Ends]`, `Licences[[#All],[Ends]]`, `[@Ends]`, a name.
const sheet = String.raw`(?:'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!)?`;
const cell = String.raw`\$?[A-Za-z]{1,3}\$?\d+`;
const cells = String.raw`(?:${cell}(?::${cell}|#)?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d+:\$?\d+)`;
const brackets = String.raw`\[(?:'.|[^\[\]']|\[(?:'.|[^\[\]'])*\])*\]`;
const name = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\]*`;
const tokens: readonly (readonly [string, RegExp])[] = [
  ["text", /"(?:[^"]|"")*"/uy],
  ["reference", new RegExp(`${sheet}${cells}(?![\\p{L}\\p{N}_.(\\[])`, "uy")],
  ["reference", new RegExp(`(?:${name})?${brackets}`, "uy")],
  ["number", /-?(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?/iuy],
  ["call", new RegExp(`${name}(?=\\()`, "uy")],
  ["flag", /(?:TRUE|FALSE)(?![\p{L}\p{N}_.])/iuy],
  ["reference", new RegExp(`${sheet}${name}`, "uy")],
];

/** Finds the references to tables in a formula, as group 1; texts and quoted names of sheets, also matched, have none. */
export const structuredReferences = new RegExp(
  String.raw`"(?:[^"]|"")*"|'(?:[^']|'')+'!|((?:${name})?${brackets})`,
  "gu",
);

/** Reads one formula from left to right. */
class Reader {
  private at = 0;

  constructor(private readonly text: string) {}

  get isAtEnd(): boolean {
    return this.at === this.text.length;
  }

  take(mark: string): boolean {
    while (this.text[this.at] === " ") this.at += 1;
    if (this.text[this.at] !== mark) return false;
    this.at += 1;
    return true;
  }

  expression(): Expression | undefined {
    while (this.text[this.at] === " ") this.at += 1;
    for (const [kind, pattern] of tokens) {
      pattern.lastIndex = this.at;
      const found = pattern.exec(this.text)?.[0];
      if (found === undefined || found === "") continue;
      this.at += found.length;
      if (kind === "text") return { kind: "value", value: found.slice(1, -1).replaceAll('""', '"') };
      if (kind === "number") return { kind: "value", value: Number(found) };
      if (kind === "flag") return { kind: "value", value: found.toUpperCase() === "TRUE" };
      return kind === "call" ? this.call(found) : { kind: "reference", text: found };
    }
    return undefined;
  }

  private call(calledName: string): Expression | undefined {
    this.take("(");
    const given: Expression[] = [];
    if (this.take(")")) return { kind: "call", name: calledName.toUpperCase(), given };
    do {
      const next = this.isBeforeComma() ? { kind: "missing" as const } : this.argument();
      if (!next) return undefined;
      given.push(next);
    } while (this.take(","));
    return this.take(")") ? { kind: "call", name: calledName.toUpperCase(), given } : undefined;
  }

  /** An expression, or the comparison of two. */
  private argument(): Expression | undefined {
    const left = this.expression();
    if (!left || !this.take("=")) return left;
    const right = this.expression();
    return right && { kind: "equals", left, right };
  }

  private isBeforeComma(): boolean {
    return /^ *[,)]/.test(this.text.slice(this.at, this.at + 20));
  }
}

const known = new Map<string, Expression | null>();

/**
 * Reads a formula of the few shapes that an add-in writes: calls, references, constants, and comparisons in calls.
 *
 * @param formula with its equals sign
 * @returns undefined for a formula with operators or anything else that Excel alone understands
 * @example parseFormula('=TERM.RENEW_BY("sparx-jp",B2)')
 */
export function parseFormula(formula: string): Expression | undefined {
  // Lists hold the same formula again and again, and every calculation asks for it.
  const found = known.get(formula);
  if (found !== undefined) return found ?? undefined;
  const reader = new Reader(formula.slice(1).trim());
  const expression = reader.expression();
  const whole = reader.isAtEnd ? expression : undefined;
  known.set(formula, whole ?? null);
  return whole;
}
