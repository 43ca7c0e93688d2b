import type { Members } from "./targets";
import { wire } from "./targets";

/** Parts of a rule's looks, as opposed to values; office.js reaches them through paths of their own. */
const parts: readonly string[] = ["Format", "Fill", "Font", "Borders", "Rule"];

/** Members that are kept as they are set: what Excel would draw. */
export const bag: Members<"Bag"> = {
  properties: {},
  methods: {},
  anyProperty: (name) => ({
    read: (target) =>
      parts.includes(name) && !target.values.has(name)
        ? wire("Bag", target.part(name))
        : (target.values.get(name) ?? null),
    write: (target, value) => void target.values.set(name, value),
  }),
};
