import type { Members } from "./members";
import type { QueryInfo } from "./request";
import { isWireObject } from "./wireClass";
import type { WireObject } from "./wireClass";

type Values = Record<string, unknown>;

/**
 * Answers a `load`: the values of the properties that were asked for, of the object or of the items of a collection.
 *
 * @param members all classes
 * @param object what is loaded
 * @param query the names as the add-in wrote them; none of them: all plain properties
 * @returns the values under the names that office.js expects
 */
export function answerQuery<Host>(members: Members<Host>, object: WireObject, query: QueryInfo): Values {
  const names = [...(query.Select ?? []), ...(query.Expand ?? [])].map(wirePath);
  const items = members.items(object);
  if (!items) return { ...members.identity(object), ...valuesOf(members, object, names) };
  // In one list stand properties of the collection and of its items.
  const own = names.filter((name) => members.has(object, name));
  const ofItems = names.filter((name) => !own.includes(name));
  const ownValues = valuesOf(members, object, names.length > 0 ? own : members.scalars(object));
  if (own.length > 0 && ofItems.length === 0) return ownValues;
  const wanted = items.slice(query.Skip ?? 0, query.Top === undefined ? undefined : (query.Skip ?? 0) + query.Top);
  return {
    ...ownValues,
    _Items: wanted.map((item, place) => {
      const identity = members.identity(item);
      const found = Object.keys(identity).length > 0 ? identity : { _Index: place };
      return { ...found, ...valuesOf(members, item, ofItems.length > 0 ? ofItems : members.scalars(item)) };
    }),
  };
}

function valuesOf<Host>(members: Members<Host>, object: WireObject, names: readonly string[]): Values {
  const values: Values = {};
  const parts = new Map<string, string[]>();
  for (const name of names.length > 0 ? names : members.scalars(object)) {
    const [first = "", ...rest] = name.split("/");
    if (rest.length > 0) parts.set(first, [...(parts.get(first) ?? []), rest.join("/")]);
    else if (first === "*") Object.assign(values, valuesOf(members, object, members.scalars(object)));
    else {
      const value = members.read(object, first);
      values[first] = isWireObject(value) ? answerQuery(members, value, {}) : value;
    }
  }
  for (const [name, Select] of parts) {
    const part = members.read(object, name);
    values[name] = isWireObject(part) ? answerQuery(members, part, { Select }) : part;
  }
  return values;
}

/** `format/fill.color` -> `Format/Fill/Color`: office.js keeps the add-in's spelling in what it asks, not in answers. */
function wirePath(name: string): string {
  const parts = name.split(/[/.]/).filter((part, place) => !(place === 0 && part === "items"));
  return parts.map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join("/");
}
