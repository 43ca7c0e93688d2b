import { foldText, type Policy } from "../../rules/policy";
import type { Day } from "../../rules/days";
import type { PlannedLicence } from "../plannableList";

/** What a calendar needs of a licence. */
export type CalendarLicence = Pick<
  PlannedLicence,
  "address" | "product" | "policy" | "end" | "channel" | "owner" | "licence"
>;

/** Licences that fall due on the same days and are looked after by the same person. */
export interface LicenceGroup {
  readonly policy: Policy;
  /** Null where the licences never end. */
  readonly end: Day | null;
  readonly channel: string | null;
  /** As it is written in the list; empty where the list names nobody. */
  readonly owner: string;
  /** At least one, by product and licence: the order of the list does not count. */
  readonly licences: readonly CalendarLicence[];
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

function inOrder(one: CalendarLicence, other: CalendarLicence): number {
  return (
    compare(one.product.key, other.product.key) ||
    compare(one.licence, other.licence) ||
    compare(one.owner, other.owner) ||
    compare(one.address, other.address)
  );
}

/**
 * Puts together the licences of one policy, end, channel and owner.
 *
 * @param licences in any order; an id stands for one policy
 * @returns groups in an order that does not depend on that of the list; width, case and outer spaces of an owner do not
 *   count
 * @example groupLicences(three licences of one owner, two with the same end).length //=> 2
 */
export function groupLicences(licences: readonly CalendarLicence[]): LicenceGroup[] {
  const groups = new Map<string, CalendarLicence[]>();
  for (const licence of licences) {
    const { policy, end, channel, owner } = licence;
    const key = JSON.stringify([policy.id, end, foldText(owner), channel]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [licence]);
    else group.push(licence);
  }
  return [...groups.entries()]
    .sort(([one], [other]) => compare(one, other))
    .flatMap(([, members]) => {
      const sorted = members.sort(inOrder);
      const [first] = sorted;
      if (first === undefined) return [];
      const { policy, end, channel } = first;
      const owner = sorted.map((member) => member.owner.trim()).sort(compare)[0] ?? "";
      return [{ policy, end, channel, owner, licences: sorted }];
    });
}
