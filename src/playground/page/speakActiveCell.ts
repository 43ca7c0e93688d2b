import type { ActiveCell } from "../grid/activeCell";

/**
 * What a screen reader hears of a cell, since the grid is drawn on a canvas and says nothing itself.
 *
 * @param cell the active cell
 * @param blank the word for a cell without a value
 * @returns address, value, and for an error its sentence
 * @example spoken({ address: "G14", text: "#N/A", sentence: "Open-ended." }, "blank") //=> "G14: #N/A. Open-ended."
 */
export function spoken({ address, text, sentence }: ActiveCell, blank: string): string {
  return `${address}: ${text || blank}${sentence ? `. ${sentence}` : ""}`;
}

/**
 * Keeps a live region on the active cell. It speaks only when something is new: writing the same text again would make
 * some screen readers repeat it.
 *
 * @param region the element with aria-live
 * @param blank the word for a cell without a value
 * @returns to be called with the cell whenever it may have changed
 */
export function speakInto(region: HTMLElement, blank: string): (cell: ActiveCell | undefined) => void {
  return (cell) => {
    const text = cell ? spoken(cell, blank) : "";
    if (region.textContent !== text) region.textContent = text;
  };
}
