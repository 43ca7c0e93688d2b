import type { CalendarLicence } from "../../../src/plan/calendar";
import { bundled } from "../../rules/answers/asked";
import { isoDay } from "../../rules/isoDay";

/** A licence of Enterprise Architect that ends on 2027-04-30, with what the test says otherwise. */
export function licenceOf(
  other: Partial<Omit<CalendarLicence, "end" | "product">> & { end?: string | null; product?: string } = {},
): CalendarLicence {
  const { end = "2027-04-30", product = "Enterprise Architect", ...rest } = other;
  return {
    address: "A2",
    product: { key: product.toLowerCase(), name: { en: product, ja: product } },
    policy: bundled("sparx-jp"),
    end: end === null ? null : isoDay(end),
    channel: null,
    owner: "Aoki",
    licence: "EA-1",
    ...rest,
  };
}
