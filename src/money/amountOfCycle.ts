/**
 * What the k-th renewal from now costs.
 *
 * @param amount what the first costs
 * @param uplift rise with each cycle, as a fraction above -1
 * @param cycle 1 for the first
 * @returns amount; infinite where no number is large enough
 * @example amountOfCycle(1000, 0.1, 2) //=> 1100
 */
export function amountOfCycle(amount: number, uplift: number, cycle: number): number {
  // Nothing stays nothing, however large the factor.
  return amount === 0 ? 0 : amount * (1 + uplift) ** (cycle - 1);
}
