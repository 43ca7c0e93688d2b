import type { LateStage } from "./schema";

/**
 * Whether a source says nothing about a late stage: neither its last day, nor the end it gives, nor what it costs or
 * what to buy. A stage without a price of its own costs what a renewal in time does, which is nothing said.
 *
 * @param stage of a compiled policy
 * @example isSilentStage(nec-pp late 1) //=> true
 */
export function isSilentStage(stage: LateStage): boolean {
  const { price, buy } = stage;
  const unsaid = [stage.until, stage.end, stage["back pay"], stage.surcharge].every(
    ({ kind }) => kind === "not stated",
  );
  return unsaid && price.kind === "stated" && price.value.kind === "renewal" && buy.en === "" && buy.ja === "";
}
