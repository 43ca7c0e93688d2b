import { isBlank, isErrorCell } from "../cellText";
import { foldText } from "../dates/foldText";
import type { CellValue } from "../listInput";
import { isPlaceholder } from "../placeholder";
import { currencyNamed, currencyOfFormat, hasDecimals } from "./currency";
import { writtenNumber, type DecimalMark } from "./writtenNumber";

/** How the amounts of one column are read. */
export interface AmountColumn {
  /** Mark before the decimals, as other cells of the column prove; null where none does. */
  readonly decimal: DecimalMark | null;
  /** Currency of cells that name none: that of the header, or the only one of the column; null where there is none. */
  readonly currency: string | null;
  /** What one unit counts: 1000 under the header 金額(千円). */
  readonly factor: number;
}

/** A column of which nothing is known. */
export const PLAIN_AMOUNTS: AmountColumn = { decimal: null, currency: null, factor: 1 };

export type AmountRemark = "textAmount" | "thousandsAssumed" | "negativeAmount";
export type AmountFault = "notAnAmount" | "amountUndecided" | "percentage" | "errorAmount";

/** What a cell says about money, or about a number of licences. Never an amount that does not stand there. */
export type CellAmount =
  | { readonly kind: "blank" }
  | {
      readonly kind: "amount";
      readonly amount: number;
      /** ISO code, or a sign that means several; null where neither cell nor column names one. */
      readonly currency: string | null;
      readonly remark?: AmountRemark;
    }
  /** `meant` is the likelier of two readings. */
  | { readonly kind: "unread"; readonly fault: AmountFault; readonly meant?: number };

const LONGEST = 60;
const FACTORS: Readonly<Record<string, number>> = { 千: 1e3, 万: 1e4, 百万: 1e6, 億: 1e8 };
const IN_BRACKETS = /^\((.+)\)$/;
const MINUS = /^[-△▲] ?/;
// "¥1,200-" ends in a stroke so that nobody adds a digit; without the sign it may as well be a minus.
const CLOSED = /(?:[.,]?-)$/;
const BEFORE = /^([A-Za-z]{2}\$|[A-Za-z]{3}|[^\d\s.,'()%-]+) ?(?=[-△▲(\d.])/;
const AFTER = /(?<=[\d)-]) ?(百万|[千万億])?([^\d\s.,'()%-]+)?$/;

const unread = (fault: AmountFault): CellAmount => ({ kind: "unread", fault });

interface Bare {
  readonly digits: string;
  readonly negative: boolean;
  readonly currency: string | null;
  readonly factor: number;
}

/** Takes sign, currency and 千 or 万 off a text; undefined where something else stands beside the digits. */
function bare(text: string): Bare | undefined {
  let [rest, negative, factor] = [text, false, 1];
  const currencies = new Set<string>();
  for (let turn = 0; turn < 3; turn++) {
    const [, inside] = IN_BRACKETS.exec(rest) ?? [];
    if (inside !== undefined) [rest, negative] = [inside, true];
    if (MINUS.test(rest)) [rest, negative] = [rest.replace(MINUS, ""), true];
    const [whole, sign] = BEFORE.exec(rest) ?? [];
    const before = sign === undefined ? undefined : currencyNamed(sign);
    if (before !== undefined && whole !== undefined) {
      currencies.add(before);
      rest = rest.slice(whole.length).replace(CLOSED, "");
    }
    const [tail, times, unit] = AFTER.exec(rest) ?? [];
    const after = unit === undefined ? undefined : currencyNamed(unit);
    if (tail && (unit === undefined || after !== undefined)) {
      if (after !== undefined) currencies.add(after);
      factor *= times === undefined ? 1 : (FACTORS[times] ?? 1);
      rest = rest.slice(0, -tail.length);
    }
  }
  // A dollar sign beside a code is that code's.
  if (currencies.size > 1) currencies.delete("$");
  const [currency = null, another] = currencies;
  return another === undefined && /^[\d.,' ]+$/.test(rest) ? { digits: rest, negative, currency, factor } : undefined;
}

function readText(text: string, column: AmountColumn): CellAmount {
  const folded = foldText(text).replaceAll("’", "'");
  if (/^[^%]*\d ?%$/.test(folded)) return unread("percentage");
  const parts = bare(folded);
  const written = parts && writtenNumber(parts.digits);
  if (parts === undefined || written === undefined) return unread("notAnAmount");
  const currency = parts.currency ?? column.currency;
  const factor = parts.factor * (parts.negative ? -1 : 1) * (parts.factor === 1 ? column.factor : 1);
  const amount = (value: number, remark: AmountRemark): CellAmount => {
    const signed = value * factor;
    return { kind: "amount", amount: signed, currency, remark: signed < 0 ? "negativeAmount" : remark };
  };
  if (written.kind === "number") return amount(written.value, "textAmount");
  const { mark, grouped, decimals } = written;
  if (!hasDecimals(currency)) return amount(grouped, "textAmount");
  if (column.decimal !== null) return amount(column.decimal === mark ? decimals : grouped, "textAmount");
  // English and Japanese lists group with commas; a point alone may be either.
  return mark === ","
    ? amount(grouped, "thousandsAssumed")
    : { kind: "unread", fault: "amountUndecided", meant: grouped * factor };
}

/**
 * Reads a cell with an amount of money.
 *
 * @param value the cell: `1200`, `¥1,200,000`, `1.200,00 €`, `(1,200)`, `120万円`
 * @param column how its column is read
 * @param format its number format, where it is known
 * @returns the amount and its currency; or why there is none. Never throws
 * @example readAmount("￥１，２００") //=> { kind: "amount", amount: 1200, currency: "JPY", remark: "textAmount" }
 * @example readAmount("1.200") //=> { kind: "unread", fault: "amountUndecided", meant: 1200 }
 */
export function readAmount(value: CellValue, column: AmountColumn = PLAIN_AMOUNTS, format?: string): CellAmount {
  if (isBlank(value)) return { kind: "blank" };
  if (typeof value === "boolean") return unread("notAnAmount");
  if (typeof value === "string") {
    if (isErrorCell(value)) return unread("errorAmount");
    // 0 is an amount: what is given away costs nothing.
    if (isPlaceholder(value) && !/\d/.test(foldText(value))) return { kind: "blank" };
    return value.length > LONGEST ? unread("notAnAmount") : readText(value, column);
  }
  if (!Number.isFinite(value)) return unread("notAnAmount");
  if (format?.replace(/"[^"]*"|\\./g, "").includes("%")) return unread("percentage");
  const currency = currencyOfFormat(format) ?? column.currency;
  const amount = value * column.factor;
  return { kind: "amount", amount, currency, ...(amount < 0 && { remark: "negativeAmount" as const }) };
}

const UNITS =
  /(?<=\d) ?(?:本|個|台|式|件|名|人|枚|セット|ライセンス|ユーザー?|licen[cs]es?|seats?|users?|units?|pcs|pieces|copies)$/i;

/**
 * Reads a cell with a number of licences.
 *
 * @param value the cell: `5`, `１０本`, `25 seats`
 * @example readQuantity("10本") //=> { kind: "amount", amount: 10, currency: null, remark: "textAmount" }
 */
export function readQuantity(value: CellValue, format?: string): CellAmount {
  const bareValue = typeof value === "string" ? foldText(value).replace(UNITS, "") : value;
  const read = readAmount(bareValue, PLAIN_AMOUNTS, format);
  return read.kind === "amount" && typeof value === "string" && read.currency !== null ? unread("notAnAmount") : read;
}
