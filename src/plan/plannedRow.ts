import type { PlannedRow } from "./plannableList";

/** A row without the rest of what is known of it. */
export const rowOf = ({ row, address, product, vendor }: PlannedRow): PlannedRow => ({ row, address, product, vendor });
