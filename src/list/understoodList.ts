import type { AmountColumn } from "./amounts/amountCell";
import type { ColumnRole } from "./columnRole";
import type { ListChoices } from "./listChoices";
import type { ListInput } from "./listInput";
import type { Said } from "./said";

/** How sure a reading or a repair is: proven by the list, the usual meaning, or one of several. */
export type Certainty = "certain" | "likely" | "possible";

/** Why a row of the range is no licence. */
export type PassedOverWhy = "title" | "header" | "header again" | "blank" | "total" | "note" | "left out";

export interface PassedOverRow {
  /** Row of the sheet, 0 for row 1. */
  readonly row: number;
  readonly why: PassedOverWhy;
}

/** A cell that proves how its column is to be read. */
export interface Proof {
  readonly address: string;
  /** What stands there, invisible marks shown. */
  readonly text: string;
}

export type DayMonthOrder = "day first" | "month first";

/** Real dates of one column whose day and month an import seems to have turned. */
export interface TurnedDates {
  /** Cells in which day and month can be told apart. */
  readonly cells: number;
  /** What gives it away: a text that the import could not read, or a date that fits its term only when turned. */
  readonly proof: Proof;
  /** One of the dates, as it stands. */
  readonly example: Proof;
  /** Null until somebody decides; none of the dates is used so long. */
  readonly answer: "turn" | "keep" | null;
}

/** How the dates of one column are read. */
export interface DateColumn {
  /** Null where the column has no date that needs it, or nothing decides it yet. */
  readonly order: DayMonthOrder | null;
  /** The cell that decides the order; null where somebody chose it, or nothing decides it. */
  readonly proof: Proof | null;
  /** A cell that proves the other order: the column is written in both. */
  readonly counterProof: Proof | null;
  /** Day of a date that names a month only; null until chosen. */
  readonly monthOnly: "first day" | "last day" | null;
  /** Order of dates with a two-digit year, each of 2000 to 2079 or 1980 to 1999; null until decided. */
  readonly twoDigit: "day month year" | "month day year" | "year month day" | null;
  /** Null where nothing speaks for turned dates. */
  readonly turned: TurnedDates | null;
}

/** One column of the range, and what it was taken for. */
export interface UnderstoodColumn {
  /** Column of the sheet, 0 for column A. */
  readonly column: number;
  readonly letters: string;
  /** Text of the header, after that of its group: "Support / End"; empty where there is none. */
  readonly header: string;
  readonly role: ColumnRole | null;
  /** What decided the role. */
  readonly by: "header" | "content" | "choice" | null;
  /** The same as a sentence: the word of the header, or what its cells hold. Null for a column without a role. */
  readonly why: Said | null;
  /** For date roles. */
  readonly dates: DateColumn | null;
  /** Months that one unit of the term column counts; null for other columns, or until decided. */
  readonly termUnit: 1 | 12 | null;
  /** How prices and amounts are read; null for other columns. */
  readonly amounts: AmountColumn | null;
}

/** Something that the list cannot decide, asked once for all its cells. */
export interface Question {
  /** Key of the answer in `ListChoices.answers`. */
  readonly id: string;
  readonly kind: "dayMonthOrder" | "monthOnly" | "twoDigitYear" | "termUnit" | "turnedDates";
  readonly column: number;
  readonly header: string;
  readonly text: Said;
  readonly options: readonly { readonly value: string; readonly text: Said }[];
  /** Cells that wait for the answer. */
  readonly cells: number;
  readonly example: Proof;
  /** The option that another column, or the role, speaks for; never used without being chosen. */
  readonly suggested: string | null;
}

/** Rows that name their policy in equal words, so that one choice settles them all. */
export interface NameGroup {
  /** Key in `ListChoices.policies`. */
  readonly key: string;
  /** The names as they stand in the first of the rows; all empty where the rows name nothing. */
  readonly policy: string;
  readonly product: string;
  readonly vendor: string;
  readonly rows: number;
  /** Address of the first cell that names it. */
  readonly address: string;
  /** Id of the policy that is used; null: none is, the rows stop. */
  readonly policyId: string | null;
  readonly by: "policy column" | "name" | "choice" | null;
  readonly certainty: Certainty;
  /** Ids of policies that may be meant, most likely first. */
  readonly suggestions: readonly string[];
  /** True where the choice was to leave these rows out. */
  readonly leftOut: boolean;
}

/** What the range was taken for. Shown to people before anything is computed. */
export interface UnderstoodList {
  readonly input: ListInput;
  readonly choices: ListChoices;
  /** Row of the sheet, 0 for row 1; null where the range has no headers. Of two rows the lower one. */
  readonly headerRow: number | null;
  /** Row of the sheet with group headers above it; null where headers are of one row. */
  readonly groupRow: number | null;
  /** Rows of the sheet that hold a licence, top to bottom. */
  readonly licenceRows: readonly number[];
  /** All other rows of the range, top to bottom. */
  readonly passedOver: readonly PassedOverRow[];
  /** Every column of the range, left to right. */
  readonly columns: readonly UnderstoodColumn[];
  /** Most rows first. */
  readonly nameGroups: readonly NameGroup[];
  /** For each of `licenceRows` the index of its name group. */
  readonly groupOfRow: readonly number[];
  readonly questions: readonly Question[];
  /** Whether the numbers of date columns count days from 1904. */
  readonly date1904: boolean;
}
