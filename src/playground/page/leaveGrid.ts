/**
 * Lets F6 go back and forth between the grid and the rest of the page. In the grid the Tab key moves the active cell,
 * so that without this the keyboard could not leave it.
 *
 * @param own the page's own part, outside the grid
 * @param landing what to go to from the grid
 * @param focusGrid puts the focus into the grid
 */
export function leaveWithF6(own: HTMLElement, landing: Pick<HTMLElement, "focus">, focusGrid: () => void): void {
  // Captured on the window, because the grid keeps key events to itself.
  window.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "F6" || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      event.stopPropagation();
      const { activeElement } = document;
      // Not "is it in the grid": the grid opens its lists and menus elsewhere in the page.
      if (own.contains(activeElement) || activeElement === document.body) focusGrid();
      else landing.focus();
    },
    { capture: true },
  );
}
