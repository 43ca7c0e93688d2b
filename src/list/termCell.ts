import { LONGEST_TERM } from "../rules/policy";
import { isBlank, isErrorCell } from "./cellText";
import { foldText } from "./dates/foldText";
import type { CellValue } from "./listInput";
import { isPlaceholder } from "./placeholder";

/** What a cell of a term column says. */
export type CellTerm =
  | { readonly kind: "blank" }
  | { readonly kind: "months"; readonly months: number }
  | { readonly kind: "unread"; readonly fault: "notATerm" | "termUnitUndecided" | "errorCell" };

const NUMBER_AND_UNIT = /^(\d+(?:\.\d+)?) ?(?:(年間?|y|yrs?|years?)|([かヶケヵカ]月間?|月間?|m|mo|mos|months?))?$/i;

const BLANK = { kind: "blank" } as const;
const unread = (fault: "notATerm" | "termUnitUndecided" | "errorCell"): CellTerm => ({ kind: "unread", fault });

/** A term as it is written: a number, and the months of its unit where it names one. */
export function writtenTerm(value: CellValue): { readonly count: number; readonly unit: 1 | 12 | null } | undefined {
  if (typeof value === "number") return { count: value, unit: null };
  if (typeof value !== "string") return undefined;
  const [, count, years, months] = NUMBER_AND_UNIT.exec(foldText(value)) ?? [];
  if (count === undefined) return undefined;
  return { count: Number(count), unit: years !== undefined ? 12 : months !== undefined ? 1 : null };
}

/**
 * The unit that the header of a term column names.
 *
 * @returns months of one unit; null where it names none, or both
 * @example unitOfHeader("契約年数") //=> 12
 */
export function unitOfHeader(header: string): 1 | 12 | null {
  const folded = foldText(header).toLowerCase();
  const years = /年|years?\b|\byrs?\b/.test(folded);
  const months = /月|months?\b|\bmos?\b/.test(folded);
  return years === months ? null : years ? 12 : 1;
}

/**
 * Reads a term.
 *
 * @param value the cell: `12`, `3年`, `36 months`
 * @param unit months that a number without a unit counts; null: not decided
 * @example readTerm("3年", null) //=> { kind: "months", months: 36 }
 */
export function readTerm(value: CellValue, unit: 1 | 12 | null): CellTerm {
  if (isBlank(value) || value === 0 || (typeof value === "string" && isPlaceholder(value))) return BLANK;
  if (isErrorCell(value)) return unread("errorCell");
  const written = writtenTerm(value);
  if (written === undefined) return unread("notATerm");
  const months = written.unit ?? unit;
  if (months === null) return unread("termUnitUndecided");
  const term = written.count * months;
  return Number.isInteger(term) && term >= 1 && term <= LONGEST_TERM
    ? { kind: "months", months: term }
    : unread("notATerm");
}
