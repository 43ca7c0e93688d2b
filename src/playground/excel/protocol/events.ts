import type { Method } from "./wireClass";

/** One message to the add-in: category, type, target, content as JSON, number. */
export type MessageEntry = readonly [category: number, type: number, target: string, content: string, number: number];

const eventCategory = 65_536;

/** Which events the add-in listens to, and the way to it. */
export class Events {
  private readonly registered = new Set<string>();
  private sent = 0;

  /** @param send hands messages over; what happens while no add-in is connected reaches nobody */
  constructor(private readonly send: (entries: readonly MessageEntry[]) => void) {}

  register(type: number, target: string): void {
    this.registered.add(`${type} ${target}`);
  }

  unregister(type: number, target: string): void {
    this.registered.delete(`${type} ${target}`);
  }

  clear(): void {
    this.registered.clear();
  }

  hears(type: number, target: string): boolean {
    return this.registered.has(`${type} ${target}`);
  }

  /** Tells the add-in, once for every target that it listens to. */
  fire(type: number, targets: readonly string[], content: () => object): void {
    for (const target of targets.filter((each) => this.hears(type, each))) this.tell(type, target, content());
  }

  /** Tells the add-in without asking whether it listens: for events that are not registered. */
  tell(type: number, target: string, content: object): void {
    this.sent += 1;
    this.send([[eventCategory, type, target, JSON.stringify(content), this.sent]]);
  }
}

/**
 * The methods with which office.js registers and unregisters events of a class.
 *
 * @param types event names with their numbers
 * @param targetOf what the events are registered for
 */
export function eventMethods<Target, Host extends { readonly events: Events }>(
  types: Readonly<Record<string, number>>,
  targetOf: (target: Target) => string,
): Record<string, Method<Target, Host>> {
  const methods: Record<string, Method<Target, Host>> = {};
  for (const [name, type] of Object.entries(types)) {
    methods[`_Register${name}Event`] = (target, _, { events }) => events.register(type, targetOf(target));
    methods[`_Unregister${name}Event`] = (target, _, { events }) => events.unregister(type, targetOf(target));
  }
  return methods;
}
