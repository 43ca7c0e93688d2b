import licences from "./licences.json";

/** One licence as a seller's list has it. Dates are `2021-04-30`, or text as it was typed when it begins with `'`. */
export interface Licence {
  readonly number: string;
  readonly product: string;
  /** Policy id, or a name that the list uses for it. */
  readonly policy: string;
  readonly from: string | number | undefined;
  /** Months. */
  readonly term: number | undefined;
  /** End on the latest certificate, where it was renewed. */
  readonly renewedTo: string | undefined;
}

/** The 200 licences of licences.json: most are typical, some have blanks, and some are wrong as real lists are. */
export const licenceList: readonly Licence[] = licences.map((cells) => {
  const [number, product, policy, from, term, renewedTo] = cells;
  return {
    number: String(number),
    product: String(product),
    policy: String(policy),
    from: from ?? undefined,
    term: typeof term === "number" ? term : undefined,
    renewedTo: typeof renewedTo === "string" ? renewedTo : undefined,
  };
});
