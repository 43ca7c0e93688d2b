const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

/**
 * Whether two answers say the same: plain values and lists by what is in them, compiled rules only where they are the
 * very same. How an answer was come by does not count.
 *
 * @example isSame({ action: "renewBy", on: 44316 }, { action: "renewBy", on: 44316 }) //=> true
 */
export function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (!isObject(one) || !isObject(other) || one instanceof Map || other instanceof Map) return false;
  const [ones, others] = [one, other].map((value) => Object.entries(value).filter(([name]) => name !== "because"));
  const values = new Map(others);
  return (
    ones?.length === values.size && ones.every(([name, value]) => values.has(name) && isSame(value, values.get(name)))
  );
}
