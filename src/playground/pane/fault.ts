/** What is to go wrong with the Excel behind the grid. Requests are counted from the next one, which is 1. */
export type Fault =
  | { readonly kind: "none" }
  /** One request fails; `steps` of it are done before, and stay done. */
  | { readonly kind: "fails"; readonly request: number; readonly steps: number }
  /** The workbook is closed before a request: that one and all later ones are refused. */
  | { readonly kind: "closed"; readonly request: number }
  /** Every request takes so long, as with a large workbook or a slow network. */
  | { readonly kind: "slow"; readonly seconds: number }
  /** Somebody is typing into a cell. */
  | { readonly kind: "editing" }
  /** The sheet in front is protected. */
  | { readonly kind: "protected" };

/** An Excel that faults can be set for. */
export interface FaultyExcel {
  /** Sets a fault in place of the one that was set before. */
  readonly arm: (fault: Fault) => void;
  /** Whether something is wrong, or about to go wrong. */
  readonly isArmed: () => boolean;
  /** What the add-in asked for and this Excel does not have. */
  readonly unimplemented: () => readonly string[];
}
