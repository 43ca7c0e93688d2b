import { foldText } from "../dates/foldText";
import type { CellValue } from "../listInput";
import { readAmount, type AmountColumn } from "./amountCell";
import { currencyNamed, currencyOfFormat } from "./currency";
import { writtenNumber, type DecimalMark } from "./writtenNumber";

const IN_BRACKETS = /[([]([^)\]]+)[)\]]/g;
const TIMES: Readonly<Record<string, number>> = { 千: 1e3, 万: 1e4, 百万: 1e6 };
const UNIT = /^(?:単位:? ?)?(百万|[千万])?(.*)$/;

/**
 * What the header of a column of amounts says they are counted in.
 *
 * @param header as found: `Price (EUR)`, `金額(千円)`, `単価 [円]`
 * @example unitOfAmounts("金額(千円)") //=> { currency: "JPY", factor: 1000 }
 */
export function unitOfAmounts(header: string): { readonly currency: string | null; readonly factor: number } {
  const folded = foldText(header);
  const words = [...folded.matchAll(IN_BRACKETS)].map(([, inside]) => inside ?? "");
  const last = /(?:^| )([A-Z]{3}|\S?\$|[€£¥])$/.exec(folded)?.[1];
  for (const word of [...words, ...(last === undefined ? [] : [last])]) {
    const [, times, unit = ""] = UNIT.exec(word.trim()) ?? [];
    const currency = currencyNamed(unit);
    if (currency !== undefined) return { currency, factor: times === undefined ? 1 : (TIMES[times] ?? 1) };
  }
  return { currency: null, factor: 1 };
}

/** What the cells of a column of amounts say about how they are written. Fed cell by cell. */
export class AmountEvidence {
  private readonly marks = new Set<DecimalMark>();
  private readonly currencies = new Set<string>();
  private readonly known = new Set<string>();

  constructor(private readonly header: string) {}

  add(value: CellValue | undefined, format: string | undefined): void {
    if (typeof value === "number") this.addFormat(format);
    if (typeof value !== "string" || value === "" || this.known.has(value)) return;
    this.known.add(value);
    const read = readAmount(value);
    if (read.kind === "amount" && read.currency !== null) this.currencies.add(read.currency);
    const digits = /\d[\d.,' ]*\d|\d/.exec(foldText(value))?.[0];
    const written = read.kind === "amount" && digits !== undefined ? writtenNumber(digits) : undefined;
    if (written?.kind === "number" && written.decimal !== null) this.marks.add(written.decimal);
  }

  /** Decides from the header, else from the cells; what they show in two ways is left to each cell. */
  decide(): AmountColumn {
    const { currency, factor } = unitOfAmounts(this.header);
    const [mark = null, another] = this.marks;
    const [only = null, second] = this.currencies;
    return {
      decimal: another === undefined ? mark : null,
      currency: currency ?? (second === undefined ? only : null),
      factor,
    };
  }

  private addFormat(format: string | undefined): void {
    if (format === undefined || this.known.has(`format ${format}`)) return;
    this.known.add(`format ${format}`);
    const currency = currencyOfFormat(format);
    if (currency !== null) this.currencies.add(currency);
  }
}
