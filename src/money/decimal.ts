/** A number written out in tens: digits / 10^places. Sums of such numbers are exact, those of floating point are not. */
export interface Decimal {
  readonly digits: bigint;
  readonly places: number;
}

/** The digits that a cell keeps of a number. What lies beyond them is noise of earlier arithmetic. */
export const MOST_DIGITS = 15;

const WRITTEN = /^(-?\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/;

/**
 * A number as the cell shows it, to 15 digits; whole numbers as they are.
 *
 * @param value any finite number
 * @example decimalOf(0.1 + 0.2) //=> { digits: 3n, places: 1 }
 */
export function decimalOf(value: number): Decimal {
  const text = Number.isSafeInteger(value) ? String(value) : value.toPrecision(MOST_DIGITS);
  const [, whole = "0", fraction = "", exponent = "0"] = WRITTEN.exec(text) ?? [];
  const kept = fraction.replace(/0+$/, "");
  const digits = BigInt(whole + kept);
  const places = kept.length - Number(exponent);
  return places >= 0 ? { digits, places } : { digits: digits * 10n ** BigInt(-places), places: 0 };
}

/** The nearest number to a decimal. */
export function numberOf({ digits, places }: Decimal): number {
  return Number(`${digits}e-${places}`);
}

/** How many digits stand before the decimal point; below zero where zeros follow it. */
export function wholeDigits({ digits, places }: Decimal): number {
  return String(digits < 0n ? -digits : digits).length - places;
}

/**
 * A quotient rounded to a whole number, halves away from zero.
 *
 * @param dividend any whole number
 * @param divisor above zero
 * @example roundedQuotient(-5n, 2n) //=> -3n
 */
export function roundedQuotient(dividend: bigint, divisor: bigint): bigint {
  const size = dividend < 0n ? -dividend : dividend;
  const rounded = (2n * size + divisor) / (2n * divisor);
  return dividend < 0n ? -rounded : rounded;
}
