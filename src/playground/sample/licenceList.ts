import { addMonths, dayOf, isoText, monthEnd } from "../../rules/days";
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
  /** Who looks after it: number of one of the sample's names; undefined for nobody. */
  readonly owner: number | undefined;
  readonly quantity: number | undefined;
  /** Invented, of one licence; or text as it was typed when it begins with `'`. */
  readonly price: string | number | undefined;
}

/** The 200 licences of licences.json: most are typical, some have blanks, and some are wrong as real lists are. */
const typicalLicences: readonly Licence[] = licences.map((cells) => {
  const [number, product, policy, from, term, renewedTo, owner, quantity, price] = cells;
  return {
    number: String(number),
    product: String(product),
    policy: String(policy),
    from: from ?? undefined,
    term: typeof term === "number" ? term : undefined,
    renewedTo: typeof renewedTo === "string" ? renewedTo : undefined,
    owner: typeof owner === "number" ? owner : undefined,
    quantity: typeof quantity === "number" ? quantity : undefined,
    price: price ?? undefined,
  };
});

/** Years over which the purchases of a long list are spread. */
const SPREAD = 6;

/**
 * A list of any length, the same each time: the 200 licences of licences.json, then the same bought whole years
 * earlier, with numbers of their own.
 *
 * @param count how many licences
 * @returns the licences, numbered from L-001 on
 * @example licenceList(5000).at(-1)?.number //=> "L-5000"
 */
export function licenceList(count: number): readonly Licence[] {
  return Array.from({ length: Math.ceil(count / typicalLicences.length) }, (_, round) =>
    typicalLicences.map((licence, place) => ({
      ...yearsEarlier(licence, round % SPREAD),
      number: `L-${String(round * typicalLicences.length + place + 1).padStart(3, "0")}`,
    })),
  )
    .flat()
    .slice(0, count);
}

/** A licence whose first date is none stays as it was typed: it is there for that. */
function yearsEarlier(licence: Licence, years: number): Licence {
  const from = movedDay(licence.from, years);
  return from === undefined ? licence : { ...licence, from, renewedTo: movedDay(licence.renewedTo, years) };
}

/** The same day years earlier; the end of a month stays one, because many terms end there. */
function movedDay(value: string | number | undefined, years: number): string | undefined {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(String(value)) ?? [];
  if (year === undefined) return undefined;
  const typed = dayOf(Number(year), Number(month), Number(day));
  const moved = addMonths(typed, -12 * years);
  return isoText(typed === monthEnd(typed) ? monthEnd(moved) : moved);
}
