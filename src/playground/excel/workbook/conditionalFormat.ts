import type { Bag } from "./bag";
import type { Area } from "./area";

/** One rule that colours cells. Excel applies it; here it is kept and shown. */
export interface ConditionalFormat {
  readonly id: string;
  /** As the add-in named it: `Custom`, `CellValue`, `ContainsText` ... */
  readonly type: string;
  areas: Area[];
  priority: number;
  stopIfTrue: boolean;
  /** What the rule says and how the cells look, as it was set. */
  readonly rule: Bag;
}
