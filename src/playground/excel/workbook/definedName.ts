import type { Area } from "./area";

/** A name for cells, or for a constant formula. */
export interface DefinedName {
  readonly name: string;
  /** What it means: cells, which move when rows are inserted above them, or a formula's text. */
  meaning: Area | string;
  comment: string;
  visible: boolean;
}
