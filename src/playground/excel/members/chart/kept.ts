import type { InMemoryExcel } from "../../inMemoryExcel";
import { invalidArgument } from "../../protocol/requestError";
import { part } from "../../protocol/wireClass";
import type { Property, WireClass } from "../../protocol/wireClass";
import type { Bag } from "../../workbook/bag";
import type { Targets } from "../targets";
import { wire } from "../targets";

type BagClass = { [Name in keyof Targets]: Targets[Name] extends Bag ? Name : never }[keyof Targets];
type Value = string | number | boolean;

/**
 * A class of a chart's looks: members that are kept as they are set, for whoever draws the chart.
 *
 * @param standard what an untouched chart answers, by member; a text may also become a number, as limits of an axis do
 * @param parts members that lead to further looks, and their classes
 */
export function kept(
  standard: Readonly<Record<string, Value>>,
  parts: Readonly<Record<string, BagClass>> = {},
): WireClass<Bag, InMemoryExcel> {
  const scalars = Object.entries(standard).map(([name, untouched]): [string, Property<Bag, InMemoryExcel>] => [
    name,
    {
      read: ({ values }) => values.get(name) ?? untouched,
      write({ values }, value) {
        const fits = typeof value === typeof untouched || (untouched === "" && typeof value === "number");
        if (!fits) throw invalidArgument();
        values.set(name, value);
      },
    },
  ]);
  const ways = Object.entries(parts).map(([name, type]): [string, Property<Bag, InMemoryExcel>] => [
    name,
    part((looks) => wire(type, looks.part(name))),
  ]);
  return { properties: Object.fromEntries([...scalars, ...ways]), methods: {} };
}
