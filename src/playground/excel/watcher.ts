import type { Area } from "./workbook/area";

/** Is told which cells the add-in changed, during its request. */
export interface Watcher {
  /** @param changeType as Excel names it: `RangeEdited`, `RowInserted` ... */
  changed(area: Area, changeType: string): void;
  formatted(area: Area): void;
}
