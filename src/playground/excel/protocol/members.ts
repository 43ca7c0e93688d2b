import { Arguments } from "./arguments";
import { itemNotFound, notBuilt, RequestError } from "./requestError";
import type { Property, WireClass, WireObject } from "./wireClass";

// The table joins classes with different targets; each class gets only targets of its own type.
type AnyClass = WireClass<never, never>;

/** All classes that are built, by their names in Excel. */
export type ClassTable = Readonly<Record<string, AnyClass>>;

/** Reads, sets and calls members by name, and notes every name that is not built. */
export class Members<Host> {
  /** Members that were asked for and are not built: `Range.GetSpillParent()`. */
  readonly unimplemented = new Set<string>();

  constructor(
    private readonly classes: ClassTable,
    private readonly host: Host,
  ) {}

  classOf({ type }: WireObject): WireClass<unknown, Host> {
    const found = this.classes[type];
    if (!found) throw this.refuse(type);
    return found as unknown as WireClass<unknown, Host>;
  }

  identity(object: WireObject): object {
    return this.classOf(object).identity?.(object.target) ?? {};
  }

  has(object: WireObject, property: string): boolean {
    return Object.hasOwn(this.classOf(object).properties, property);
  }

  read(object: WireObject, name: string): unknown {
    const { read } = this.property(object, name);
    return located(object, name, () => read(object.target, this.host));
  }

  write(object: WireObject, name: string, value: unknown): void {
    const { write } = this.property(object, name);
    if (!write) throw this.refuse(`${object.type}.${name} =`);
    located(object, name, () => write(object.target, value, this.host));
  }

  call(object: WireObject, name: string, values: readonly unknown[]): unknown {
    return located(object, name, () => this.called(object, name, values));
  }

  /** The item of a collection that a key names. */
  item(object: WireObject, key: unknown): WireObject {
    return located(object, "GetItem", () => this.foundItem(object, key));
  }

  private called(object: WireObject, name: string, values: readonly unknown[]): unknown {
    const { methods, collection } = this.classOf(object);
    const method = Object.hasOwn(methods, name) ? methods[name] : undefined;
    const given = new Arguments(values);
    if (method) return method(object.target, given, this.host);
    if (collection && name === "GetCount") return collection.items(object.target, this.host).length;
    if (collection && name === "GetItemOrNullObject") return collection.item(object.target, values[0], this.host);
    if (collection && name === "GetItem") return this.foundItem(object, values[0]);
    if (collection && name === "GetItemAt") {
      const item = collection.items(object.target, this.host)[given.whole(0)];
      if (!item) throw itemNotFound();
      return item;
    }
    throw this.refuse(`${object.type}.${name}()`);
  }

  private foundItem(object: WireObject, key: unknown): WireObject {
    const { collection } = this.classOf(object);
    if (!collection) throw this.refuse(`${object.type}[]`);
    const found = collection.item(object.target, key, this.host);
    if (!found) throw itemNotFound();
    return found;
  }

  /** Undefined where the object is no collection. */
  items(object: WireObject): readonly WireObject[] | undefined {
    return this.classOf(object).collection?.items(object.target, this.host);
  }

  /** Names of the properties that hold plain values: what `load()` without a list asks for. */
  scalars(object: WireObject): string[] {
    const { properties } = this.classOf(object);
    return Object.keys(properties).filter((name) => !properties[name]?.isPart);
  }

  private property(object: WireObject, name: string): Property<unknown, Host> {
    const { properties, anyProperty } = this.classOf(object);
    const found = Object.hasOwn(properties, name) ? properties[name] : anyProperty?.(name);
    if (!found) throw this.refuse(`${object.type}.${name}`);
    return found;
  }

  /** Notes a member that is not built; the error is to be thrown. */
  refuse(member: string): Error {
    this.unimplemented.add(member);
    return notBuilt(member);
  }
}

/** Does what a member does, and puts the member's name into an error of it. */
function located<T>({ type }: WireObject, name: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (error instanceof RequestError) error.location ||= `${type}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
    throw error;
  }
}
