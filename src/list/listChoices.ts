import type { ColumnRole } from "./columnRole";

/**
 * What people decided about a list. Plain data, so that the workbook can remember it; no key depends on where the list
 * stands, but `headerRow` and `columns`.
 */
export interface ListChoices {
  /** Row of the sheet that holds the headers, 0 for row 1, of two rows the lower one; null: there are none. */
  readonly headerRow?: number | null;
  /** Column of the sheet for a role, 0 for column A; null: the list has no such column. */
  readonly columns?: Readonly<Partial<Record<ColumnRole, number | null>>>;
  /** Answers to questions: id of the question -> value of one of its options. */
  readonly answers?: Readonly<Record<string, string>>;
  /**
   * Policies of names: key of the name group -> id of a policy; null leaves its rows out. For names that mean no policy
   * also `vendorKey(vendor)`, for all products of a vendor, and `ALL_OTHER_NAMES`.
   */
  readonly policies?: Readonly<Record<string, string | null>>;
  /** Repairs that are to be used: id of a problem group, or address of one cell ("F88") -> true. */
  readonly repairs?: Readonly<Record<string, boolean>>;
}
