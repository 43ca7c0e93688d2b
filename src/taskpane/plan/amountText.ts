const MOST_DIGITS = 2;

function digitsOf(currency: string): number | undefined {
  try {
    return new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions().maximumFractionDigits;
  } catch {
    // No code of ISO 4217 has another shape than three letters.
    return undefined;
  }
}

/**
 * An amount as people read it, without its currency: grouped as the language does, with the decimals of the currency.
 *
 * @param amount in the currency
 * @param currency `JPY`; anything else, also nothing, has two decimals where they say something
 * @example amountText(1240000, "JPY", "en") //=> "1,240,000"
 * @example amountText(99.5, "USD", "en") //=> "99.50"
 */
export function amountText(amount: number, currency: string, language: "en" | "ja"): string {
  const digits = digitsOf(currency);
  return amount.toLocaleString(language, {
    minimumFractionDigits: digits ?? 0,
    maximumFractionDigits: digits ?? MOST_DIGITS,
  });
}

/**
 * The same with its currency where there is one.
 *
 * @example currencyText(1240000, "JPY", "en") //=> "JPY 1,240,000"
 */
export function currencyText(amount: number, currency: string, language: "en" | "ja"): string {
  const text = amountText(amount, currency, language);
  return currency === "" ? text : `${currency} ${text}`;
}
