/** The mark before the decimals. */
export type DecimalMark = "." | ",";

/** A number in digits and marks, without sign and currency. */
export type WrittenNumber =
  | { readonly kind: "number"; readonly value: number; readonly decimal: DecimalMark | null }
  /** One mark before three digits: `1,200` may be twelve hundred, or one and a fifth. */
  | { readonly kind: "either"; readonly mark: DecimalMark; readonly grouped: number; readonly decimals: number };

const PLAIN = /^\d+$/;
const EITHER = /^[1-9]\d{0,2}([.,])\d{3}$/;
const GROUPED = /^\d{1,3}(?:([.,' ])\d{3})(?:\1\d{3})*(?:([.,])\d+)?$/;
const DECIMALS = /^\d*([.,])\d+$/;

const other = (mark: string): DecimalMark | null => (mark === "," ? "." : mark === "." ? "," : null);

function numberOf(text: string, decimal: string | undefined): number {
  const [whole = "", decimals] = decimal === undefined ? [text] : text.split(decimal);
  return Number(`${whole.replace(/\D/g, "")}${decimals === undefined ? "" : `.${decimals}`}`);
}

/**
 * Reads digits with marks between them: `1,200,000`, `1.200,00`, `1'200.50`, `0.125`.
 *
 * @param text folded text of digits and marks
 * @returns the number and the mark that it proves to stand before decimals; both readings where it may be either;
 *   undefined for anything else
 * @example writtenNumber("1.200,00") //=> { kind: "number", value: 1200, decimal: "," }
 */
export function writtenNumber(text: string): WrittenNumber | undefined {
  if (PLAIN.test(text)) return { kind: "number", value: Number(text), decimal: null };
  const [, mark] = EITHER.exec(text) ?? [];
  if (mark === "." || mark === ",") {
    return { kind: "either", mark, grouped: numberOf(text, undefined), decimals: numberOf(text, mark) };
  }
  const [grouped, group, decimal] = GROUPED.exec(text) ?? [];
  // The same mark cannot stand between groups and before decimals.
  if (grouped !== undefined && group !== decimal && !grouped.startsWith("0")) {
    const proven = (decimal as DecimalMark | undefined) ?? other(group ?? "");
    return { kind: "number", value: numberOf(text, decimal), decimal: proven };
  }
  const [, alone] = DECIMALS.exec(text) ?? [];
  return alone === undefined
    ? undefined
    : { kind: "number", value: numberOf(text, alone), decimal: alone as DecimalMark };
}
