/**
 * Lets F6 go back and forth between the grid and the rest of the page. In the grid the Tab key moves the active cell,
 * so that without this the keyboard could not leave it.
 *
 * @param grid the element that holds the grid
 * @param outside the element to go to from the grid
 * @param focusGrid puts the focus into the grid
 */
export function leaveWithF6(grid: HTMLElement, outside: HTMLElement, focusGrid: () => void): void {
  // Captured on the window, because the grid keeps key events to itself.
  window.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "F6" || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      event.stopPropagation();
      if (grid.contains(document.activeElement)) outside.focus();
      else focusGrid();
    },
    { capture: true },
  );
}
