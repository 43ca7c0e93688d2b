import { foldText } from "./foldText";

/** What a source says about something: a value, that there is none, or nothing at all. Never mixed up. */
export type Stated<T> =
  { readonly kind: "stated"; readonly value: T } | { readonly kind: "none" } | { readonly kind: "not stated" };

export const NONE = { kind: "none" } as const;
export const NOT_STATED = { kind: "not stated" } as const;

export const stated = <T>(value: T): Stated<T> => ({ kind: "stated", value });

/** Reads the words `none` and `not stated`; any other text is undefined and means a value. */
export function readUnstated(text: string): typeof NONE | typeof NOT_STATED | undefined {
  const folded = foldText(text);
  if (folded === "none") return NONE;
  if (folded === "not stated") return NOT_STATED;
  return undefined;
}
