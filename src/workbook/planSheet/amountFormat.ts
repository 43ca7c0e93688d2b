import type { PlannedLicence } from "../../plan";

const digitsOf = (currency: string): number | undefined => {
  try {
    return new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions().maximumFractionDigits;
  } catch {
    // No code of ISO 4217 has another shape than three letters.
    return undefined;
  }
};

/**
 * How amounts of a currency are shown: with its decimals, thousands apart, nothing as a dash.
 *
 * @param currency code such as `JPY`; anything else, also nothing, has two decimals where a price has any
 * @param licences those whose prices decide that
 * @returns number format
 * @example amountFormat("JPY", []) //=> '#,##0;-#,##0;"-"'
 */
export function amountFormat(
  currency: string,
  licences: readonly { readonly licence: Pick<PlannedLicence, "price"> }[],
): string {
  const isWhole = () =>
    licences.every(({ licence: { price } }) => price.kind === "unpriced" || Number.isInteger(price.amount));
  const digits = digitsOf(currency) ?? (isWhole() ? 0 : 2);
  const number = `#,##0${digits > 0 ? `.${"0".repeat(digits)}` : ""}`;
  return `${number};-${number};"-"`;
}
