import type { Area } from "./area";
import type { Bag } from "./bag";

/** A chart: what it shows, and its looks as they were set. */
export interface Chart {
  readonly id: string;
  readonly type: string;
  readonly source: Area;
  readonly looks: Bag;
}
