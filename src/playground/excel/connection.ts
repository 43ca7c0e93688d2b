import type { MessageEntry } from "./protocol/events";

/** A worksheet function as the add-in associated it. */
export type AssociatedFunction = (...given: unknown[]) => unknown;

/** The way from Excel to the page of an add-in. */
export interface Connection {
  /** Events, and calls of worksheet functions. */
  send(entries: readonly MessageEntry[]): void;
  /** Another selection, for the older event of the whole workbook. */
  selectionChanged(): void;
  /** The associated functions, where they can be called directly. */
  readonly functions?: () => Readonly<Record<string, AssociatedFunction>>;
}
