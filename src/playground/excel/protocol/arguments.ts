import { invalidArgument } from "./requestError";
import { isWireObject } from "./wireClass";
import type { WireObject } from "./wireClass";

/** The arguments of one call, as they came in; an argument of the wrong kind is refused as Excel does. */
export class Arguments {
  constructor(private readonly values: readonly unknown[]) {}

  any(place: number): unknown {
    return this.values[place] ?? undefined;
  }

  text(place: number): string {
    const value = this.values[place];
    if (typeof value !== "string") throw invalidArgument();
    return value;
  }

  /** A text, or a number as its digits: ids of tables and columns come as either. */
  key(place: number): string {
    const value = this.values[place];
    return typeof value === "number" ? String(value) : this.text(place);
  }

  optionalText(place: number): string | undefined {
    return this.any(place) === undefined ? undefined : this.text(place);
  }

  whole(place: number, missing?: number): number {
    const value = this.values[place] ?? missing;
    if (!Number.isInteger(value)) throw invalidArgument();
    return value as number;
  }

  flag(place: number): boolean {
    return this.values[place] === true;
  }

  /** An object of the workbook; undefined where something else was given. */
  object(place: number): WireObject | undefined {
    const value = this.values[place];
    return isWireObject(value) ? value : undefined;
  }
}
