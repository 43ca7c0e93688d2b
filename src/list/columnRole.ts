/**
 * What a column of a licence list can hold. The customer has the licence, the owner looks after it; the price is that of
 * one licence, the amount that of the row.
 */
export const COLUMN_ROLES = [
  "product",
  "vendor",
  "policy",
  "licence",
  "supportId",
  "customer",
  "owner",
  "channel",
  "registered",
  "purchased",
  "delivered",
  "certificateStart",
  "start",
  "end",
  "term",
  "quantity",
  "price",
  "amount",
  "currency",
] as const;

export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** The roles whose cells are dates. */
export const DATE_ROLES = ["purchased", "delivered", "certificateStart", "start", "end"] as const;

export type DateRole = (typeof DATE_ROLES)[number];

export const isDateRole = (role: ColumnRole | null): role is DateRole =>
  (DATE_ROLES as readonly (ColumnRole | null)[]).includes(role);
