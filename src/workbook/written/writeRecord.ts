/**
 * One thing that was added to the workbook. Its cells are found again by a hidden name, which moves with them when
 * people insert rows or rename the sheet.
 */
export type WrittenPart =
  /** Cells that were free before, and the widths of their columns. */
  | { readonly kind: "cells"; readonly name: string; readonly widths: readonly number[] }
  /** The same as new columns of a table. */
  | { readonly kind: "table"; readonly name: string; readonly widths: readonly number[]; readonly tableId: string }
  /** A sheet; the name is that of its first cell. */
  | { readonly kind: "sheet"; readonly name: string; readonly sheet: string }
  /** A policy block under the name that people gave it; only the block as it was written is taken back. */
  | {
      readonly kind: "block";
      readonly name: string;
      readonly widths: readonly number[];
      readonly rows: readonly (readonly string[])[];
    };

/** What one press of a button did to the workbook; kept in the workbook's settings until it is undone. */
interface Remembered {
  readonly id: string;
  /** False while it is written or taken back, and after a fault in between. */
  readonly complete: boolean;
}

/** What was added to cells or sheets. */
interface Written extends Remembered {
  /** Sheet and cells that hold it: `Licences`, `K4:R1204`. */
  readonly sheet: string;
  readonly address: string;
  readonly parts: readonly WrittenPart[];
}

/** The results of a check. */
export interface WriteRecord extends Written {
  readonly kind: "results";
  /** What was written: formulas where possible, or values only. */
  readonly as: "formulas" | "values";
  /** Whether they stand on a sheet of their own, because the cells beside the list were not free. */
  readonly apart: boolean;
  /** Licences that got results. */
  readonly rows: number;
  /** Rows that need somebody, and the sheet that lists them. */
  readonly toCheck: number;
  readonly toCheckSheet: string;
}

/** A policy of one's own. */
export interface PolicyRecord extends Written {
  readonly kind: "policy";
  /** Name of its cells. */
  readonly name: string;
}

/** The sheet of a renewal plan. */
export interface PlanRecord extends Written {
  readonly kind: "plan";
  /** Whether its amounts are formulas that follow the as-of date. */
  readonly as: "formulas" | "values";
  /** Licences in its table. */
  readonly rows: number;
}

/** One policy block whose texts were replaced. */
export interface ReplacedBlock {
  /** Of its cells. */
  readonly name: string;
  /** What it held: formulas and constants as Excel hands them over, and which of them are texts. */
  readonly before: readonly (readonly { readonly cell: string | number | boolean; readonly isText: boolean }[])[];
  /** What was written, blank rows at the end included. */
  readonly rows: readonly (readonly string[])[];
}

/** Policies of the workbook that were brought up to date from a file. */
export interface UpdateRecord extends Remembered {
  readonly kind: "update";
  readonly blocks: readonly ReplacedBlock[];
}

/** One policy block among those that were put on a sheet together. */
export interface PutBlock {
  /** Of its cells. */
  readonly name: string;
  /** Field and text of each row. */
  readonly rows: readonly (readonly [string, string])[];
}

/** Policies that were put into the workbook together, on a sheet of their own. */
export interface PoliciesRecord extends Remembered {
  readonly kind: "policies";
  /** Name that the sheet got. */
  readonly sheet: string;
  readonly blocks: readonly PutBlock[];
}

/** What was added to the workbook, and goes when it is undone. */
export type AddedRecord = WriteRecord | PolicyRecord | PlanRecord;

export type AnyRecord = AddedRecord | UpdateRecord | PoliciesRecord;

export type RecordOf<Kind extends AnyRecord["kind"]> = Extract<AnyRecord, { readonly kind: Kind }>;
