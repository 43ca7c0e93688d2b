import { useEffect } from "react";
import { onSelectionChange } from "../../workbook/onSelectionChange";

/** Milliseconds: who walks through cells with the arrow keys is not followed to each of them. */
const PAUSE = 150;

/**
 * Calls a listener when somebody has selected other cells in Excel and stays there.
 *
 * @param listener the same function from drawing to drawing
 */
export function useSelectionChange(listener: () => void): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const listening = onSelectionChange(() => {
      clearTimeout(timer);
      timer = setTimeout(listener, PAUSE);
    });
    // Without the event the buttons still find what is selected when they are pressed.
    listening.catch(() => undefined);
    return () => {
      clearTimeout(timer);
      listening.then((stop) => stop()).catch(() => undefined);
    };
  }, [listener]);
}
