import { isBlank } from "../cellText";
import { foldText } from "../dates/foldText";
import type { CellValue } from "../listInput";
import { isPlaceholder } from "../placeholder";

/** ISO 4217, currencies in use. */
const CODES = new Set(
  `AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY
  COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR
  IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR
  MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD
  SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF
  XPF YER ZAR ZMW`.split(/\s+/),
);

/** Signs and words that mean one currency. The dollar sign alone means several and stays as it is. */
const NAMES = new Map(
  Object.entries({
    "¥": "JPY",
    円: "JPY",
    日本円: "JPY",
    yen: "JPY",
    "€": "EUR",
    euro: "EUR",
    euros: "EUR",
    ユーロ: "EUR",
    "£": "GBP",
    ポンド: "GBP",
    "₩": "KRW",
    ウォン: "KRW",
    "₹": "INR",
    us$: "USD",
    米ドル: "USD",
    a$: "AUD",
    c$: "CAD",
    hk$: "HKD",
    s$: "SGD",
    nt$: "TWD",
    rmb: "CNY",
    人民元: "CNY",
    元: "CNY",
    $: "$",
    ドル: "$",
  }),
);

/** Currencies that have no smaller unit: a mark in their amounts never stands before decimals. */
const WITHOUT_DECIMALS = new Set(["JPY", "KRW", "VND", "CLP", "ISK", "PYG", "UGX", "XAF", "XOF", "XPF"]);

export const hasDecimals = (currency: string | null): boolean => currency === null || !WITHOUT_DECIMALS.has(currency);

/**
 * The currency that a text names and nothing else.
 *
 * @param text code, sign or word: `EUR`, `¥`, `円`
 * @returns ISO code; `$` where no country is named; undefined where it is no currency
 * @example currencyNamed("円") //=> "JPY"
 */
export function currencyNamed(text: string): string | undefined {
  const folded = foldText(text);
  const name = NAMES.get(folded.toLowerCase());
  if (name !== undefined) return name;
  return CODES.has(folded.toUpperCase()) ? folded.toUpperCase() : undefined;
}

/** What a cell of a currency column says. */
export type CellCurrency =
  | { readonly kind: "blank" }
  | { readonly kind: "currency"; readonly currency: string }
  | { readonly kind: "unread"; readonly fault: "notACurrency" };

/**
 * Reads a cell of a currency column.
 *
 * @example readCurrency("eur ") //=> { kind: "currency", currency: "EUR" }
 */
export function readCurrency(value: CellValue): CellCurrency {
  if (isBlank(value) || (typeof value === "string" && isPlaceholder(value))) return { kind: "blank" };
  const currency = typeof value === "string" ? currencyNamed(value) : undefined;
  return currency === undefined ? { kind: "unread", fault: "notACurrency" } : { kind: "currency", currency };
}

const WITH_MARK = /\[\$([^\]-]+)[^\]]*\]/;
const SIGN = /us\$|[¥€£₩₹円元$]/i;

/**
 * The currency that a number format shows: `[$€-407] #,##0.00`, `"¥"#,##0`.
 *
 * @returns null where it shows none
 */
export function currencyOfFormat(format: string | undefined): string | null {
  if (format === undefined) return null;
  const [, mark] = WITH_MARK.exec(format) ?? [];
  const sign = mark ?? SIGN.exec(foldText(format.replace(/\[[^\]]*\]/g, "")))?.[0];
  return sign === undefined ? null : (currencyNamed(sign) ?? null);
}
