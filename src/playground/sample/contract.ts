/** A real contract. The build writes them to contracts.json where the optional folder of test data is at hand. */
export interface Contract {
  readonly contract: string;
  readonly vendor: string;
  /** Whole days, Excel serials; null where the list has none. */
  readonly start: number | null;
  readonly end: number | null;
  readonly maximumEnd: number | null;
  /** US dollars. */
  readonly amount: number | null;
}
