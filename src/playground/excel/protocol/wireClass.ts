import type { Arguments } from "./arguments";

/** An object that requests can name: its class in Excel, and what it stands for in the workbook. */
export interface WireObject {
  readonly type: string;
  readonly target: unknown;
}

/** A property of a class: how it is read, and how it is set where it can be. */
export interface Property<Target, Host> {
  read(target: Target, host: Host): unknown;
  write?(target: Target, value: unknown, host: Host): void;
  /** Set where the property leads to another object, which `load()` without names leaves out. */
  readonly isPart?: true;
}

export type Method<Target, Host> = (target: Target, given: Arguments, host: Host) => unknown;

/**
 * The members of one class of Excel, under the names that requests use. What is missing here is refused by name.
 * A member answers with a plain value, with another object of the workbook, or with null for a null object.
 */
export interface WireClass<Target, Host> {
  /** What tells the object from others of its class, so that a later request finds it again. */
  identity?(target: Target): object;
  readonly properties: Readonly<Record<string, Property<Target, Host>>>;
  readonly methods: Readonly<Record<string, Method<Target, Host>>>;
  /** Only in collections: their items in order, and the one that a key names. */
  readonly collection?: {
    items(target: Target, host: Host): readonly WireObject[];
    item(target: Target, key: unknown, host: Host): WireObject | null;
  };
  /** Members that are not listed, for classes whose members are kept as they come. */
  readonly anyProperty?: (name: string) => Property<Target, Host>;
}

/** A property that cannot be set. */
export function readOnly<Target, Host>(read: (target: Target, host: Host) => unknown): Property<Target, Host> {
  return { read };
}

/** A property that leads to another object, or to a null object. */
export function part<Target, Host>(read: (target: Target, host: Host) => WireObject | null): Property<Target, Host> {
  return { read, isPart: true };
}

export function isWireObject(value: unknown): value is WireObject {
  return typeof value === "object" && value !== null && "type" in value && "target" in value;
}
