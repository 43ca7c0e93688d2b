import type { PlaygroundWindow } from "./playgroundWindow";

// office.js looks for its Excel as soon as it is loaded: this script stands before it in the page of the task pane.
const playground = window.parent as PlaygroundWindow;
playground.connectPane?.(window);

// Keys that are pressed in a frame do not reach the page around it.
window.addEventListener("keydown", (event) => {
  if (event.key !== "F6" || event.ctrlKey || event.altKey || event.metaKey) return;
  event.preventDefault();
  playground.leavePane?.();
});
