import type { Area } from "./area";
import { bounding, intersection } from "./box";
import type { Box } from "./box";
import type { Sheet } from "./sheet";

/** So many boxes of a sheet are kept apart; more are taken together, so that comparing stays quick. */
const mostBoxes = 32;

/** Cells that something happened to: at least those that were added, perhaps some between them. */
export class AreaSet {
  private readonly boxes = new Map<Sheet, Box[]>();

  get isEmpty(): boolean {
    return this.boxes.size === 0;
  }

  /** The cells of the set, in boxes that may share some. */
  get areas(): Area[] {
    return [...this.boxes].flatMap(([sheet, boxes]) => boxes.map((box) => ({ sheet, box })));
  }

  add({ sheet, box }: Area): void {
    const known = this.boxes.get(sheet) ?? [];
    this.boxes.set(sheet, known.length < mostBoxes ? [...known, box] : [known.reduce(bounding, box)]);
  }

  /** Whether some of the area's cells are in the set. */
  meets({ sheet, box }: Area): boolean {
    return this.boxes.get(sheet)?.some((each) => intersection(each, box) !== undefined) ?? false;
  }
}
